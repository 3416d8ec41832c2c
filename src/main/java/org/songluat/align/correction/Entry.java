package org.songluat.align.correction;

/** A line in a file of corrections. */
public sealed interface Entry {
  Stamp stamp();

  String note();

  /**
   * A correction.
   *
   * @param vi how the Vietnamese clauses begin, for people who read the file
   * @param en how the English ones begin
   */
  record Made(Stamp stamp, Correction correction, String vi, String en, String note)
      implements Entry {
    public int number() {
      return stamp.number();
    }
  }

  /** Takes an earlier line back; both stay in the file. */
  record Undone(Stamp stamp, int of, String note) implements Entry {}

  /** Says something that this version does not know; it stays in the file. */
  record Other(Stamp stamp, String action, String note) implements Entry {}
}
