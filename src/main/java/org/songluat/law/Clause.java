package org.songluat.law;

import org.songluat.text.Span;

/**
 * The smallest citable block of a version: a heading, an article's text, a khoản, a điểm, a bullet,
 * an unnumbered paragraph.
 *
 * @param id stable and safe in addresses: the work's id, the language and the path's key, {@code
 *     52-nq-tw~vi~hdg_iii__hdg_5}; for segments that belong to no work, their line number
 * @param label the printed label without punctuation, or the count of a bullet or paragraph
 * @param text as printed, label included, with the layout's line breaks removed
 * @param source where it stands in the text that was read from its file
 */
public record Clause(String id, Level level, String label, Path path, String text, Span source) {}
