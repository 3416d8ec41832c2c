package org.songluat.search;

import org.jspecify.annotations.Nullable;
import org.songluat.align.Bead;
import org.songluat.law.Path;
import org.songluat.law.Work;

/**
 * A bead that answers a query: both sides, whichever language the query was in; null for a side
 * that is empty.
 */
public record Hit(
    double score,
    Work work,
    Path path,
    @Nullable HitSide vi,
    @Nullable HitSide en,
    double beadScore,
    Bead.Origin origin) {
  /** The same with these sides. */
  Hit with(HitSide otherVi, HitSide otherEn) {
    return new Hit(score, work, path, otherVi, otherEn, beadScore, origin);
  }
}
