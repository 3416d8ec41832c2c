package org.songluat.check;

import java.util.List;
import org.songluat.align.Bead;
import org.songluat.check.Discrepancy.Kind;
import org.songluat.check.Discrepancy.Severity;

/** A bead under examination, among its neighbours. */
record Place(Shape shape, int index, Side vi, Side en) {
  /** Below this the pairing itself is in doubt. */
  private static final double SURE = 0.5;

  Bead bead() {
    return beads().get(index);
  }

  List<Bead> beads() {
    return shape.bitext().beads();
  }

  boolean comparable() {
    return bead().paired() && bead().score() >= SURE;
  }

  Discrepancy discrepancy(Kind kind, Severity severity, Quotes quotes, String message) {
    return new Discrepancy(
        shape.bitext().work().id(),
        vi.idOf(quotes.vi()),
        en.idOf(quotes.en()),
        kind,
        severity,
        quotes.vi().words(),
        quotes.en().words(),
        message);
  }
}
