package org.songluat.structure.label;

/**
 * Something that stands behind an instrument's own text: an annex, a form, a regulation that a
 * decision issues, the notes of a consolidated text.
 *
 * @param start the first paragraph of its heading
 * @param body the first paragraph behind its heading
 * @param label as printed, in small letters but for the first: {@code Phụ lục I}, {@code Mẫu số
 *     01}, {@code Quy chế}
 */
public record Annex(Kind kind, int start, int body, String label) {
  /** What it is, which says how its text is read. */
  public enum Kind {
    ANNEX,
    /** To be filled in: its numbers count blanks, not clauses. */
    FORM,
    /** An instrument of its own, whose articles begin anew. */
    INSTRUMENT,
    NOTES
  }
}
