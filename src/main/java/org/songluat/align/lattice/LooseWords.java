package org.songluat.align.lattice;

import org.jspecify.annotations.Nullable;
import org.songluat.align.sides.Side;
import org.songluat.align.words.WordModel;

/** The words of any segments, weighed when they are asked for. For one thread. */
final class LooseWords implements SegmentWords {
  /** The sums of so many segments are kept: those near the ones asked for. */
  private static final int KEPT = 64;

  private final Side vi;
  private final Side en;
  private final boolean known;
  private final LiftSums enSums;
  private final LiftSums viSums;

  LooseWords(Side vi, Side en, WordModel words) {
    this.vi = vi;
    this.en = en;
    this.known = words.known();
    this.enSums = new LiftSums(words.enGivenVi(), vi, Math.min(KEPT, vi.size() + 1));
    this.viSums = new LiftSums(words.viGivenEn(), en, Math.min(KEPT, en.size() + 1));
  }

  @Override
  public boolean known() {
    return known;
  }

  @Override
  public float en(int i, int j, int count) {
    return (float) enSums.weigh(i, count, en.get(j - 1).words());
  }

  @Override
  public float vi(int i, int j, int count) {
    return (float) viSums.weigh(j, count, vi.get(i - 1).words());
  }

  @Override
  public void ones() {
    // weighed when asked
  }

  @Override
  public void merged(boolean @Nullable [] wanted) {
    // weighed when asked
  }
}
