package org.songluat.search;

import org.jspecify.annotations.Nullable;

/**
 * What a beginning may go on to.
 *
 * @param text to be put in its place
 * @param work the id of the work that is meant, or null for a term
 * @param title the work's title, or null
 */
public record Suggestion(String text, @Nullable String work, @Nullable String title) {}
