package org.songluat.cli.learn;

/**
 * What came of learning.
 *
 * @param phrases how many pairs of phrases the index knows now
 */
record LearnSummary(int learned, int unchanged, int failed, int phrases) {
  @Override
  public String toString() {
    return "%d learned, %d unchanged, %d failed; %d pairs of phrases are known"
        .formatted(learned, unchanged, failed, phrases);
  }
}
