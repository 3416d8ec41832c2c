package org.songluat.align.correction;

/** A bead that a person made: its first and the one after its last clause on each side. */
record Fixed(int viStart, int viEnd, int enStart, int enEnd) {
  /** Whether both stand in one order on both sides, neither touching the other. */
  boolean before(Fixed other) {
    return viEnd <= other.viStart && enEnd <= other.enStart;
  }
}
