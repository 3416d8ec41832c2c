package org.songluat.align.correction;

import java.util.ArrayList;
import java.util.List;
import org.songluat.align.Bead;

/** An alignment cut up at beads that are fixed. */
final class Ranges {
  private final List<Placed> beads = new ArrayList<>();
  private final int viSize;
  private final int enSize;

  /** What is to be done with a range. */
  enum Kind {
    /** One bead that a person made. */
    FIXED,
    /** The alignment agrees with what is fixed around it. */
    AGREED,
    /** Some of its clauses stood in beads that are no more. */
    DISTURBED
  }

  /**
   * A part of both sides.
   *
   * @param beads those of the alignment that lie in it wholly
   */
  record Range(Kind kind, Fixed place, List<Bead> beads) {}

  private record Placed(Bead bead, int viStart, int enStart) {
    /** An empty side lies everywhere. */
    boolean within(Fixed place) {
      return (bead.vi().isEmpty()
              || viStart >= place.viStart() && viStart + bead.vi().size() <= place.viEnd())
          && (bead.en().isEmpty()
              || enStart >= place.enStart() && enStart + bead.en().size() <= place.enEnd());
    }
  }

  Ranges(List<Bead> aligned, int viSize, int enSize) {
    this.viSize = viSize;
    this.enSize = enSize;
    int vi = 0;
    int en = 0;
    for (Bead bead : aligned) {
      beads.add(new Placed(bead, vi, en));
      vi += bead.vi().size();
      en += bead.en().size();
    }
  }

  /** All of both sides in order: what lies between fixed beads, and these. */
  List<Range> around(List<Fixed> fixed) {
    List<Range> ranges = new ArrayList<>();
    int vi = 0;
    int en = 0;
    for (Fixed bead : fixed) {
      ranges.add(between(new Fixed(vi, bead.viStart(), en, bead.enStart())));
      ranges.add(new Range(Kind.FIXED, bead, List.of()));
      vi = bead.viEnd();
      en = bead.enEnd();
    }
    ranges.add(between(new Fixed(vi, viSize, en, enSize)));
    return ranges;
  }

  private Range between(Fixed place) {
    List<Bead> own = new ArrayList<>();
    int vi = 0;
    int en = 0;
    for (Placed placed : beads) {
      if (placed.within(place)) {
        own.add(placed.bead);
        vi += placed.bead.vi().size();
        en += placed.bead.en().size();
      }
    }
    boolean all = vi == place.viEnd() - place.viStart() && en == place.enEnd() - place.enStart();
    return new Range(all ? Kind.AGREED : Kind.DISTURBED, place, own);
  }
}
