package org.songluat.align.correction;

/**
 * What a correction does to the beads as they are.
 *
 * @param reason why it no longer fits, or empty
 */
public record Verdict(Entry.Made made, State state, String reason) {
  /** Whether it has an effect. */
  public enum State {
    FITS,
    /** Its clauses are not there as they were. */
    UNFIT,
    /** A later one speaks of the same clauses. */
    REPLACED,
    /** It was taken back. */
    UNDONE
  }

  boolean unfit() {
    return state == State.UNFIT;
  }
}
