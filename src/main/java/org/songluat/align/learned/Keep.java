package org.songluat.align.learned;

/**
 * Which pairs of all lessons are kept.
 *
 * @param least how often a pair must have been seen
 * @param chance how likely it must be in both directions
 * @param sure how significant it must be
 * @param row how many renderings of a word or phrase are kept, the most frequent
 * @param whole whether a phrase goes that only ever stands within a longer one of the same
 *     rendering
 */
record Keep(int least, double chance, double sure, int row, boolean whole) {
  /** Words that help the aligner: it weighs them itself. */
  static final Keep WORDS = new Keep(2, 0.005, 6.6, 32, false);

  /** Phrases that people and queries look up: one in a thousand would be chance. */
  static final Keep PHRASES = new Keep(2, 0.03, 10.8, 12, true);
}
