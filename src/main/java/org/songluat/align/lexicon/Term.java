package org.songluat.align.lexicon;

/**
 * A Vietnamese term and one of its English renderings.
 *
 * @param field what it belongs to, {@code court}, {@code tax}; may be empty
 * @param note its sense or use; may be empty
 * @param line where it stands in the glossary, from 1
 */
public record Term(String vi, String en, String field, String note, int line) {}
