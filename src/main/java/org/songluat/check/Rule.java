package org.songluat.check;

import java.util.List;

/** One way in which the two sides of a bead can differ. */
@FunctionalInterface
public interface Rule {
  List<Discrepancy> check(Place place);

  /** A rule that looks at a whole work before it looks at its beads. */
  @FunctionalInterface
  interface Study {
    Rule of(List<Place> places);
  }
}
