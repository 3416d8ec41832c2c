package org.songluat.ingest.ocr;

import java.util.ArrayList;
import java.util.List;
import org.songluat.ingest.layout.Rule;

/**
 * Finds the rules of a scanned page, and takes them off it: recognition takes them for letters, and
 * reads what they cross wrong.
 */
final class Ruling {
  /** In inches: how long a rule must be at least, level and upright, and how thick at most. */
  private static final double SHORTEST_LEVEL = 0.3;

  private static final double SHORTEST_UPRIGHT = 0.45;
  private static final double THICKEST = 0.05;
  private static final double GAP = 0.1;

  /** How far a rule may lean over its length. */
  private static final double LEAN = 0.025;

  /** Lanes apart in which one stroke may still go on. */
  private static final int NEAR = 3;

  private static final int POINTS = 72;

  private final Bitmap page;
  private final double dpi;

  private Ruling(Bitmap page, double dpi) {
    this.page = page;
    this.dpi = dpi;
  }

  /** Takes the rules off a page and returns them, in points. */
  static List<Rule> takeOff(Bitmap page, double dpi) {
    Ruling ruling = new Ruling(page, dpi);
    List<Stroke> level = ruling.find(true);
    List<Stroke> upright = ruling.find(false);
    List<Rule> rules = new ArrayList<>();
    ruling.erase(level, true, rules);
    ruling.erase(upright, false, rules);
    return rules;
  }

  private List<Stroke> find(boolean level) {
    Bitmap.Lanes lanes = page.lanes(level);
    int shortest = (int) (dpi * (level ? SHORTEST_LEVEL : SHORTEST_UPRIGHT));
    int gap = (int) (dpi * GAP);
    List<Stroke> open = new ArrayList<>();
    List<Stroke> found = new ArrayList<>();
    for (int lane = 0; lane < lanes.count(); lane++) {
      int at = lane;
      open.removeIf(s -> s.last() < at - NEAR && found.add(s));
      for (Stroke.Run run : runs(lanes, lane, shortest)) {
        Stroke.add(open, run, gap);
      }
    }
    found.addAll(open);
    double thickest = dpi * THICKEST;
    return Stroke.joined(found, gap).stream()
        .filter(s -> s.thickness() <= thickest + LEAN * s.length())
        .toList();
  }

  private static List<Stroke.Run> runs(Bitmap.Lanes lanes, int lane, int shortest) {
    List<Stroke.Run> runs = new ArrayList<>();
    int start = -1;
    for (int along = 0; along <= lanes.length(); along++) {
      boolean black = along < lanes.length() && lanes.isBlack(along, lane);
      if (black && start < 0) {
        start = along;
      } else if (!black && start >= 0) {
        if (along - start >= shortest) {
          runs.add(new Stroke.Run(lane, start, along - 1));
        }
        start = -1;
      }
    }
    return runs;
  }

  private void erase(List<Stroke> strokes, boolean level, List<Rule> rules) {
    Bitmap.Lanes lanes = page.lanes(level);
    for (Stroke stroke : strokes) {
      if (stroke.erase(lanes, (int) (dpi * THICKEST))) {
        double from = stroke.from() * POINTS / dpi;
        double to = (stroke.to() + 1) * POINTS / dpi;
        double first = stroke.first() * POINTS / dpi;
        double last = (stroke.last() + 1) * POINTS / dpi;
        rules.add(level ? new Rule(from, first, to, last) : new Rule(first, from, last, to));
      }
    }
  }
}
