package org.songluat.check.lexis;

import java.util.List;

/** Finds where an expression stands: all of its stems, not far from each other. */
final class Spot {
  /** So many words may stand between the first and the last of two, more for each further. */
  private static final int SLACK = 3;

  private Spot() {}

  /** Its place nearest to a likely one, or -1. */
  static int of(List<String> stems, SideWords en, int likely) {
    List<Integer> places = en.places().get(stems.getFirst());
    if (places == null) {
      return -1;
    }
    int best = -1;
    for (int place : places) {
      boolean all = true;
      for (int k = 1; all && k < stems.size(); k++) {
        all = near(en.places().get(stems.get(k)), place, SLACK + stems.size());
      }
      if (all && (best < 0 || Math.abs(place - likely) < Math.abs(best - likely))) {
        best = place;
      }
    }
    return best;
  }

  private static boolean near(
      @org.jspecify.annotations.Nullable List<Integer> places, int place, int most) {
    if (places != null) {
      for (int other : places) {
        if (Math.abs(other - place) <= most) {
          return true;
        }
      }
    }
    return false;
  }
}
