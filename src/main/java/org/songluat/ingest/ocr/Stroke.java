package org.songluat.ingest.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Long black runs that lie on each other and end to end: a rule, perhaps a leaning one. */
final class Stroke {
  /** How many dots the ink may spread beyond the runs that were found. */
  private static final int SPREAD = 3;

  private final List<Run> runs = new ArrayList<>();
  private int from;
  private int to;
  private int first;
  private int last;

  /** Black dots beside each other in a lane. */
  record Run(int lane, int from, int to) {
    int length() {
      return to - from + 1;
    }
  }

  /** The middle of a rule at one place, and how thick it is, usually and at most. */
  private record Bar(int lane, int usual, int most) {
    int upper() {
      return lane - usual / 2 - 1;
    }

    int lower() {
      return lane + usual / 2 + 1;
    }
  }

  private Stroke(Run run) {
    from = run.from();
    to = run.to();
    first = run.lane();
    last = run.lane();
    runs.add(run);
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  int length() {
    return to - from + 1;
  }

  int thickness() {
    return last - first + 1;
  }

  /** Puts a run to the stroke that it goes on with, else to a new one. */
  static void add(List<Stroke> strokes, Run run, int gap) {
    Stroke own = new Stroke(run);
    for (Stroke stroke : strokes) {
      if (stroke.meets(own, gap)) {
        stroke.take(own);
        return;
      }
    }
    strokes.add(own);
  }

  /** Strokes that meet are one. */
  static List<Stroke> joined(List<Stroke> strokes, int gap) {
    List<Stroke> joined = new ArrayList<>();
    for (Stroke stroke : strokes) {
      Stroke whole = stroke;
      for (Stroke other : List.copyOf(joined)) {
        if (other.meets(whole, gap)) {
          joined.remove(other);
          other.take(whole);
          whole = other;
        }
      }
      joined.add(whole);
    }
    return joined;
  }

  private boolean meets(Stroke other, int gap) {
    return other.from <= to + gap
        && from <= other.to + gap
        && other.first <= last + SPREAD
        && first <= other.last + SPREAD;
  }

  private void take(Stroke other) {
    runs.addAll(other.runs);
    from = Math.min(from, other.from);
    to = Math.max(to, other.to);
    first = Math.min(first, other.first);
    last = Math.max(last, other.last);
  }

  /**
   * Takes the stroke off the page; where letters cross it their ink stays. False where it is too
   * thick for a rule.
   */
  boolean erase(Bitmap.Lanes lanes, int thickest) {
    int[] middle = middle();
    int[] thickness =
        IntStream.range(0, middle.length)
            .map(i -> across(lanes, from + i, middle[i], 4 * thickest).length())
            .filter(t -> t > 0)
            .sorted()
            .toArray();
    int usual = thickness.length == 0 ? 0 : thickness[thickness.length / 2];
    if (usual == 0 || usual > thickest) {
      return false;
    }
    for (int i = 0; i < middle.length; i++) {
      Bar bar = new Bar(middle[i], usual, 4 * thickest);
      for (int lane = middle[i] - usual; lane <= middle[i] + usual; lane++) {
        erase(lanes, from + i, lane, bar);
      }
    }
    return true;
  }

  /** Whitens the ink at a place that is the rule's own: no thicker, or sticking out on one side. */
  private static void erase(Bitmap.Lanes lanes, int along, int lane, Bar bar) {
    if (lane < 0 || lane >= lanes.count() || !lanes.isBlack(along, lane)) {
      return;
    }
    Run ink = across(lanes, along, lane, bar.most());
    boolean own = ink.from() <= bar.lower() && ink.to() >= bar.upper();
    if (own && ink.length() <= bar.usual() + SPREAD) {
      lanes.whiten(along, ink.from(), ink.to());
    } else if (own && (ink.from() >= bar.upper() - 1 || ink.to() <= bar.lower() + 1)) {
      lanes.whiten(along, Math.max(ink.from(), bar.upper()), Math.min(ink.to(), bar.lower()));
    }
  }

  /** The lane of the stroke at each place along it, that of the nearest run where it has a gap. */
  private int[] middle() {
    int[] upper = new int[length()];
    int[] lower = new int[length()];
    Arrays.fill(upper, Integer.MAX_VALUE);
    Arrays.fill(lower, -1);
    for (Run run : runs) {
      for (int i = run.from() - from; i <= run.to() - from; i++) {
        upper[i] = Math.min(upper[i], run.lane());
        lower[i] = Math.max(lower[i], run.lane());
      }
    }
    int[] middle = new int[length()];
    int near = runs.getFirst().lane();
    for (int i = 0; i < middle.length; i++) {
      near = lower[i] < 0 ? near : (upper[i] + lower[i]) / 2;
      middle[i] = near;
    }
    return middle;
  }

  /** The ink across the stroke at a place, looked at no further than so many dots. */
  private static Run across(Bitmap.Lanes lanes, int along, int lane, int most) {
    if (!lanes.isBlack(along, lane)) {
      return new Run(along, 0, -1);
    }
    int start = lane;
    while (start > 0 && lane - start <= most && lanes.isBlack(along, start - 1)) {
      start--;
    }
    int end = lane;
    while (end < lanes.count() - 1 && end - lane <= most && lanes.isBlack(along, end + 1)) {
      end++;
    }
    return new Run(along, start, end);
  }
}
