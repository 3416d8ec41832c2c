package org.songluat.align.lattice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.songluat.align.sides.Segment;
import org.songluat.align.sides.Side;
import org.songluat.align.sides.Sides;

/**
 * Where the way through a large lattice probably runs: through the segments that share a label path
 * or an anchor which nothing else on their sides has, as many of these as stand in one order.
 */
public final class Guide {
  private final Sides sides;

  public Guide(Sides sides) {
    this.sides = sides;
  }

  private record Point(int vi, int en) {}

  /** For each count of Vietnamese segments the count of English ones. */
  public int[] points() {
    List<Point> known = new ArrayList<>();
    known.add(new Point(0, 0));
    known.addAll(longestRise(pairs()));
    known.add(new Point(sides.vi().size(), sides.en().size()));
    int[] points = new int[sides.vi().size() + 1];
    for (int k = 1; k < known.size(); k++) {
      Point a = known.get(k - 1);
      Point b = known.get(k);
      for (int i = a.vi(); i <= b.vi(); i++) {
        long rise = (long) (b.en() - a.en()) * (i - a.vi());
        points[i] = b.vi() == a.vi() ? b.en() : a.en() + (int) (rise / (b.vi() - a.vi()));
      }
    }
    return points;
  }

  private List<Point> pairs() {
    List<Point> pairs = new ArrayList<>();
    pairs.addAll(pairs(s -> s.place().isEmpty() ? List.of() : List.of(s.place())));
    pairs.addAll(pairs(s -> Arrays.stream(s.anchors()).boxed().toList()));
    pairs.sort((a, b) -> a.vi() != b.vi() ? a.vi() - b.vi() : b.en() - a.en());
    return pairs;
  }

  private <T> List<Point> pairs(Function<Segment, List<T>> marks) {
    Map<T, Integer> en = unique(sides.en(), marks);
    List<Point> pairs = new ArrayList<>();
    unique(sides.vi(), marks)
        .forEach((mark, i) -> {
          int j = en.getOrDefault(mark, -1);
          if (i >= 0 && j >= 0) {
            pairs.add(new Point(i, j));
          }
        });
    return pairs;
  }

  /** Which segment has the mark; -1 where several have. */
  private static <T> Map<T, Integer> unique(Side side, Function<Segment, List<T>> marks) {
    Map<T, Integer> places = new HashMap<>();
    for (int k = 0; k < side.size(); k++) {
      int here = k;
      for (T mark : marks.apply(side.get(k))) {
        places.merge(mark, here, (a, b) -> a.equals(b) ? a : -1);
      }
    }
    return places;
  }

  /** The longest run of points, ordered by their first, whose second rises too. */
  private static List<Point> longestRise(List<Point> points) {
    int[] tails = new int[points.size()];
    int[] before = new int[points.size()];
    int length = 0;
    for (int k = 0; k < points.size(); k++) {
      int at = slot(points, tails, length, points.get(k).en());
      before[k] = at == 0 ? -1 : tails[at - 1];
      tails[at] = k;
      length = Math.max(length, at + 1);
    }
    List<Point> rise = new ArrayList<>();
    for (int k = length == 0 ? -1 : tails[length - 1]; k >= 0; k = before[k]) {
      rise.addFirst(points.get(k));
    }
    return rise;
  }

  private static int slot(List<Point> points, int[] tails, int length, int en) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (points.get(tails[middle]).en() < en) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
