package org.songluat.pipeline.report;

/**
 * A source that cannot even be come to.
 *
 * @param source its path or address
 * @param error why, and what to do
 */
public record Problem(String source, String error) {}
