package org.songluat.law;

/**
 * One step of a path: a level and its label as printed without punctuation ({@code III}, {@code 5},
 * {@code đ}).
 */
public record PathStep(Level level, String label) {}
