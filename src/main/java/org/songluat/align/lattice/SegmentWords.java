package org.songluat.align.lattice;

import org.jspecify.annotations.Nullable;

/**
 * How much likelier the words of a segment are beside those of one to three segments of the other
 * side, as logarithms. The scores of a bead are sums of these: its target segments are independent
 * given all its source segments.
 */
interface SegmentWords {
  /** Whether anything is known of any word. */
  boolean known();

  /** The English segment before place j beside that many Vietnamese ones before place i. */
  float en(int i, int j, int count);

  /** The Vietnamese segment before place i beside that many English ones before place j. */
  float vi(int i, int j, int count);

  /** Makes ready single segments beside single segments. */
  void ones();

  /** Makes ready single segments beside two and three, where the cells are wanted; null for all. */
  void merged(boolean @Nullable [] wanted);
}
