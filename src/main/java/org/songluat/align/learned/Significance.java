package org.songluat.align.learned;

/**
 * How surely two phrases stand together for another reason than chance: the log-likelihood ratio of
 * Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence", Computational
 * Linguistics 19(1), 1993. What is below the bound is left out, as Johnson et al., "Improving
 * Translation Quality by Discarding Most of the Phrasetable", 2007, do with Fisher's test.
 */
final class Significance {
  private Significance() {}

  /**
   * The ratio, twice the logarithm.
   *
   * @param both in how many texts the two stand for each other
   * @param vi in how many something answers the Vietnamese one
   * @param en in how many something answers the English one
   * @param all how many texts there are
   */
  static double of(long both, long vi, long en, long all) {
    double whole = Math.max(all, vi + en - both);
    double viOnly = vi - both;
    double enOnly = en - both;
    double neither = whole - vi - en + both;
    if (both * whole <= (double) vi * en) {
      return 0;
    }
    return 2
        * (part(both, vi, en, whole)
            + part(viOnly, vi, whole - en, whole)
            + part(enOnly, whole - vi, en, whole)
            + part(neither, whole - vi, whole - en, whole));
  }

  private static double part(double seen, double row, double column, double all) {
    return seen <= 0 ? 0 : seen * Math.log(seen * all / (row * column));
  }
}
