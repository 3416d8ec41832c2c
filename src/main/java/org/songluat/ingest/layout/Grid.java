package org.songluat.ingest.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules that touch each other, and the cells between them. */
record Grid(List<Rule> across, List<Rule> upright) {
  /** Rules that should meet often do not quite, in points; those of scans lean. */
  private static final double TOUCH = 4;

  private static final double SAME = 1.5;
  private static final double GAP = 4;

  /** More than any table has; such pages are drawings. */
  private static final int MOST_RULES = 3000;

  /** The grids on a page, the smallest first. */
  static List<Grid> of(List<Rule> rules) {
    List<Rule> across = joined(rules.stream().filter(Rule::horizontal).toList());
    List<Rule> upright = joined(rules.stream().filter(r -> !r.horizontal()).toList());
    if (across.size() > MOST_RULES || upright.size() > MOST_RULES) {
      return List.of();
    }
    List<Grid> grids = new ArrayList<>();
    List<Rule> left = new ArrayList<>(upright);
    while (!left.isEmpty()) {
      Grid grid = around(left.getFirst(), across, left);
      left.removeAll(grid.upright);
      grids.add(grid);
    }
    return grids.stream()
        .filter(g -> g.across.size() >= 2)
        .sorted(Comparator.comparingDouble(g -> g.box().area()))
        .toList();
  }

  /** Pieces of one rule, drawn cell by cell, as the rule. */
  private static List<Rule> joined(List<Rule> rules) {
    List<Rule> sorted =
        rules.stream()
            .sorted(
                Comparator.comparingLong((Rule r) -> Math.round(r.at() / SAME))
                    .thenComparingDouble(Rule::from))
            .toList();
    List<Rule> joined = new ArrayList<>();
    for (Rule rule : sorted) {
      Rule last = joined.isEmpty() ? null : joined.getLast();
      if (last != null
          && Math.abs(last.at() - rule.at()) <= SAME
          && rule.from() <= last.to() + GAP) {
        joined.removeLast();
        joined.add(last.over(Math.min(last.from(), rule.from()), Math.max(last.to(), rule.to())));
      } else {
        joined.add(rule);
      }
    }
    return joined;
  }

  private static Grid around(Rule first, List<Rule> across, List<Rule> upright) {
    List<Rule> rows = new ArrayList<>();
    List<Rule> columns = new ArrayList<>(List.of(first));
    List<Rule> restOfRows = new ArrayList<>(across);
    List<Rule> restOfColumns = new ArrayList<>(upright);
    restOfColumns.remove(first);
    int before;
    do {
      before = rows.size() + columns.size();
      move(restOfRows, rows, columns);
      move(restOfColumns, columns, rows);
    } while (rows.size() + columns.size() > before);
    return new Grid(rows, columns);
  }

  private static void move(List<Rule> from, List<Rule> to, List<Rule> touching) {
    List<Rule> found =
        from.stream().filter(r -> touching.stream().anyMatch(t -> touch(r, t))).toList();
    from.removeAll(found);
    to.addAll(found);
  }

  private static boolean touch(Rule one, Rule other) {
    return one.at() >= other.from() - TOUCH
        && one.at() <= other.to() + TOUCH
        && other.at() >= one.from() - TOUCH
        && other.at() <= one.to() + TOUCH;
  }

  Box box() {
    return Stream.concat(across.stream(), upright.stream())
        .map(Rule::box)
        .reduce(Box::cover)
        .orElseThrow();
  }

  /** The cell that a place on the page lies in, if it lies in the grid. */
  Optional<Box> cell(double x, double y) {
    Box all = box();
    if (!all.holds(x, y)) {
      return Optional.empty();
    }
    return Optional.of(
        new Box(
            before(upright, x, y, all.left()),
            before(across, y, x, all.top()),
            after(upright, x, y, all.right()),
            after(across, y, x, all.bottom())));
  }

  private static double before(List<Rule> rules, double at, double along, double edge) {
    return rules.stream()
        .filter(r -> r.at() <= at && passes(r, along))
        .mapToDouble(Rule::at)
        .max()
        .orElse(edge);
  }

  private static double after(List<Rule> rules, double at, double along, double edge) {
    return rules.stream()
        .filter(r -> r.at() > at && passes(r, along))
        .mapToDouble(Rule::at)
        .min()
        .orElse(edge);
  }

  private static boolean passes(Rule rule, double along) {
    return rule.from() - TOUCH / 2 <= along && along <= rule.to() + TOUCH / 2;
  }
}
