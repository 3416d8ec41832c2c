package org.songluat.check;

import java.util.List;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.law.Clause;
import org.songluat.text.Language;

/**
 * A bitext as a whole: how much of it is paired, and how long English is for its Vietnamese.
 *
 * @param viAlone how many Vietnamese clauses have no counterpart
 * @param enAlone how many English clauses have none
 * @param ratio English characters to a Vietnamese one, in paired beads
 */
public record Shape(Bitext bitext, Gaps gaps, int paired, int viAlone, int enAlone, double ratio) {
  static Shape of(Bitext bitext) {
    int paired = 0;
    int viAlone = 0;
    int enAlone = 0;
    long vi = 1;
    long en = 1;
    for (Bead bead : bitext.beads()) {
      if (bead.paired()) {
        paired++;
        vi += length(bead.vi());
        en += length(bead.en());
      } else {
        viAlone += bead.vi().size();
        enAlone += bead.en().size();
      }
    }
    return new Shape(bitext, Gaps.of(bitext.beads()), paired, viAlone, enAlone, (double) en / vi);
  }

  boolean bothVersions() {
    return paired > 0 || viAlone > 0 && enAlone > 0;
  }

  /** Whether so much of one version is alone that the other is an excerpt, or another text. */
  public boolean excerptOf(Language language) {
    return (language == Language.VI ? viAlone : enAlone) > paired;
  }

  public static long length(List<Clause> clauses) {
    return clauses.stream().mapToLong(c -> c.text().length()).sum();
  }
}
