package org.songluat.text;

/**
 * Something odd that reading a file met, with its place in the text read.
 *
 * @param code short and stable, lower case with hyphens, e.g. {@code wrong-bytes}
 */
public record Remark(String code, String message, Span span) {}
