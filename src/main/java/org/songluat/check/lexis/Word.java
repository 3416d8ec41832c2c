package org.songluat.check.lexis;

import org.jspecify.annotations.Nullable;
import org.songluat.text.Span;

/**
 * A word of a side.
 *
 * @param segment which clause of the side it stands in
 * @param text in lower case, tones placed alike
 * @param stem of English words
 * @param bare the stem without a prefix that negates or repeats, or null
 * @param capital whether it is written with a capital
 * @param sentence the number of the stretch between full stops, semicolons and colons
 */
record Word(
    int segment,
    Span span,
    String text,
    String stem,
    @Nullable String bare,
    boolean capital,
    int sentence) {}
