package org.songluat.align;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Counts right beads as alignments are usually scored: precision over all beads, those with one
 * side included, recall over gold beads with both sides.
 */
final class Tally {
  private int made;
  private int right;
  private int wanted;
  private int found;

  /**
   * Adds a text.
   *
   * @param paired whether a bead has both sides
   */
  <T> void add(List<T> system, List<T> gold, Predicate<T> paired) {
    Set<T> golden = new HashSet<>(gold);
    List<T> hits = system.stream().filter(golden::contains).toList();
    made += system.size();
    right += hits.size();
    wanted += (int) gold.stream().filter(paired).count();
    found += (int) hits.stream().filter(paired).count();
  }

  double f1() {
    double precision = (double) right / made;
    double recall = (double) found / wanted;
    return 2 * precision * recall / (precision + recall);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "strict F1 %.4f (%d of %d beads right, %d of %d found)",
        f1(),
        right,
        made,
        found,
        wanted);
  }
}
