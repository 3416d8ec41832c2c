package org.songluat.align.sides;

import java.util.Arrays;
import java.util.List;

/** One side of an alignment: its segments, and what neighbours of them are together. */
public final class Side {
  private final List<Segment> segments;
  private final int[] lengths;
  private static final int[] NONE = {};

  /** Of each word the last count of segments that had it. */
  private final int[] stamps;

  private int stamp;
  private final float[][] news = new float[Shape.LONGEST + 1][];
  private final int[][][] anchors = new int[Shape.LONGEST + 1][][];

  Side(List<Segment> segments) {
    this.segments = List.copyOf(segments);
    this.lengths = new int[segments.size() + 1];
    for (int k = 0; k < segments.size(); k++) {
      lengths[k + 1] = lengths[k] + segments.get(k).length();
    }
    int most = 0;
    for (Segment segment : this.segments) {
      for (int word : segment.words()) {
        most = Math.max(most, word);
      }
    }
    this.stamps = new int[most + 1];
    for (int count = 2; count <= Shape.LONGEST; count++) {
      news[count] = news(count);
    }
    for (int count = 1; count <= Shape.LONGEST; count++) {
      anchors[count] = new int[segments.size() + 1][];
      for (int end = 0; end <= segments.size(); end++) {
        anchors[count][end] = end < count ? NONE : merged(end, count);
      }
    }
  }

  private int[] merged(int end, int count) {
    if (count == 1) {
      return segments.get(end - 1).anchors();
    }
    int[] all = new int[0];
    for (int k = end - count; k < end; k++) {
      int[] own = segments.get(k).anchors();
      int before = all.length;
      all = Arrays.copyOf(all, before + own.length);
      System.arraycopy(own, 0, all, before, own.length);
    }
    Arrays.sort(all);
    return all;
  }

  List<Segment> segments() {
    return segments;
  }

  public int size() {
    return segments.size();
  }

  public Segment get(int k) {
    return segments.get(k);
  }

  /** Letters and digits of that many segments before the end. */
  public int length(int end, int count) {
    return lengths[end] - lengths[end - count];
  }

  /** The words of the segments from start to before end. */
  public int[] words(int start, int end) {
    if (end == start + 1) {
      return segments.get(start).words();
    }
    int count = 0;
    for (int k = start; k < end; k++) {
      count += segments.get(k).words().length;
    }
    int[] words = new int[count];
    int at = 0;
    for (int k = start; k < end; k++) {
      int[] own = segments.get(k).words();
      System.arraycopy(own, 0, words, at, own.length);
      at += own.length;
    }
    return words;
  }

  /** How often each word stands. */
  public int[] counts(int vocabulary) {
    int[] counts = new int[vocabulary];
    for (Segment segment : segments) {
      for (int word : segment.words()) {
        counts[word]++;
      }
    }
    return counts;
  }

  /** Of each word the share of it among all words, smoothed. */
  double[] wordShares(int vocabulary) {
    double[] shares = new double[vocabulary];
    Arrays.fill(shares, 0.5);
    double all = 0.5 * vocabulary;
    for (Segment segment : segments) {
      for (int word : segment.words()) {
        shares[word]++;
        all++;
      }
    }
    for (int w = 0; w < vocabulary; w++) {
      shares[w] /= all;
    }
    return shares;
  }

  /**
   * Which part of a segment's words the others of its bead do not have: what is said twice is
   * answered once. The longest segment of a bead is all new.
   *
   * @param back how many segments before the bead's last one it stands
   */
  public double news(int end, int count, int back) {
    return count == 1 ? 1 : news[count][end * Shape.LONGEST + back];
  }

  private float[] news(int count) {
    float[] all = new float[(segments.size() + 1) * Shape.LONGEST];
    for (int end = count; end <= segments.size(); end++) {
      int longest = end - 1;
      for (int k = end - count; k < end; k++) {
        longest = get(k).words().length > get(longest).words().length ? k : longest;
      }
      for (int back = 0; back < count; back++) {
        int one = end - 1 - back;
        all[end * Shape.LONGEST + back] = one == longest ? 1 : fresh(end, count, one);
      }
    }
    return all;
  }

  private float fresh(int end, int count, int one) {
    stamp++;
    for (int other = end - count; other < end; other++) {
      for (int word : other == one ? NONE : get(other).words()) {
        stamps[word] = stamp;
      }
    }
    int[] own = get(one).words();
    int repeated = 0;
    for (int word : own) {
      repeated += stamps[word] == stamp ? 1 : 0;
    }
    return own.length == 0 ? 1 : 1 - (float) repeated / own.length;
  }

  boolean labelled() {
    return segments.stream().anyMatch(s -> !s.label().isEmpty());
  }

  public int[] anchors(int end, int count) {
    return anchors[count][end];
  }
}
