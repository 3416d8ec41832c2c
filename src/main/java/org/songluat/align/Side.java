package org.songluat.align;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One side of an alignment: its segments, and what neighbours of them are together. */
final class Side {
  private final List<Segment> segments;
  private final int[] lengths;
  private final int[][][] anchors = new int[Shape.LONGEST + 1][][];

  Side(List<Segment> segments) {
    this.segments = List.copyOf(segments);
    this.lengths = new int[segments.size() + 1];
    for (int k = 0; k < segments.size(); k++) {
      lengths[k + 1] = lengths[k] + segments.get(k).length();
    }
    for (int count = 1; count <= Shape.LONGEST; count++) {
      int n = count;
      anchors[count] =
          IntStream.rangeClosed(0, segments.size())
              .mapToObj(end -> end < n ? new int[0] : merged(end, n))
              .toArray(int[][]::new);
    }
  }

  private int[] merged(int end, int count) {
    int[] all =
        segments.subList(end - count, end).stream()
            .flatMapToInt(s -> Arrays.stream(s.anchors()))
            .toArray();
    Arrays.sort(all);
    return all;
  }

  List<Segment> segments() {
    return segments;
  }

  int size() {
    return segments.size();
  }

  Segment get(int k) {
    return segments.get(k);
  }

  /** Letters and digits of that many segments before the end. */
  int length(int end, int count) {
    return lengths[end] - lengths[end - count];
  }

  /** The words of the segments from start to before end. */
  int[] words(int start, int end) {
    return segments.subList(start, end).stream()
        .flatMapToInt(s -> Arrays.stream(s.words()))
        .toArray();
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

  boolean labelled() {
    return segments.stream().anyMatch(s -> !s.label().isEmpty());
  }

  int[] anchors(int end, int count) {
    return anchors[count][end];
  }
}
