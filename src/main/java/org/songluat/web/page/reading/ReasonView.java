package org.songluat.web.page.reading;

import org.songluat.align.lattice.Reason;
import org.songluat.web.page.Messages;

/**
 * A reason for or against a bead, as a bar to the right or to the left.
 *
 * @param side {@code for}, {@code against} or {@code none}
 * @param start where the bar starts, in 0..200; 100 is neither for nor against
 * @param length how long it is, in 0..100
 */
record ReasonView(String name, String value, String side, String said, int start, int length) {
  /** What fills half a bar. */
  private static final double STRONG = 20;

  private static final double NOTHING = 0.05;
  private static final int HALF = 100;

  static ReasonView of(Reason reason, double weight, Messages t) {
    return of(t.get("bead.reason." + reason.code()), weight, t);
  }

  static ReasonView of(String name, double weight, Messages t) {
    String side = Math.abs(weight) < NOTHING ? "none" : weight > 0 ? "for" : "against";
    int length = (int) Math.round(HALF * Math.min(1, Math.abs(weight) / STRONG));
    return new ReasonView(
        name,
        side.equals("none") ? "0" : (weight > 0 ? "+" : "−") + t.decimal(Math.abs(weight), 1),
        side,
        t.get("bead.side." + side),
        side.equals("against") ? HALF - length : HALF,
        side.equals("none") ? 0 : length);
  }
}
