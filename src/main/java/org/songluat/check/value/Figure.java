package org.songluat.check.value;

import java.util.ArrayList;
import java.util.List;
import org.songluat.check.Segment;
import org.songluat.check.Side;
import org.songluat.text.Value;

/** A value of a side, with the clause it stands in. */
record Figure(Segment segment, Value value) {
  /** Two figures of equal worth, one on either side. */
  record Pair(Figure vi, Figure en) {}

  /**
   * The figures that answer each other beyond doubt: those whose worth stands as often on either
   * side, in their order.
   */
  static List<Pair> pairs(Side vi, Side en) {
    List<Figure> left = of(vi, true);
    List<Figure> right = of(en, true);
    List<Pair> pairs = new ArrayList<>(pairs(left, right));
    pairs.addAll(pairs(only(left, right), of(en, false)));
    pairs.addAll(pairs(of(vi, false), only(right, left)));
    return pairs;
  }

  /** Those of which none stands among the others. */
  private static List<Figure> only(List<Figure> some, List<Figure> others) {
    return some.stream().filter(f -> others.stream().noneMatch(f::equal)).toList();
  }

  private static List<Pair> pairs(List<Figure> left, List<Figure> right) {
    List<Pair> pairs = new ArrayList<>();
    for (Figure figure : left) {
      List<Figure> there = right.stream().filter(figure::equal).toList();
      List<Figure> here = left.stream().filter(figure::equal).toList();
      if (there.size() == here.size()) {
        pairs.add(new Pair(figure, there.get(here.indexOf(figure))));
      }
    }
    return pairs;
  }

  private static List<Figure> of(Side side, boolean digits) {
    List<Figure> figures = new ArrayList<>();
    for (Segment segment : side.segments()) {
      for (Value value : segment.values()) {
        if (value.amount() != null
            && digits == (value.kind() == Value.Kind.NUMBER || value.kind() == Value.Kind.PERCENT)
            && !segment.cited(value.span())
            && !segment.labels(value.span())) {
          figures.add(new Figure(segment, value));
        }
      }
    }
    return figures;
  }

  private boolean equal(Figure other) {
    return value.amount() != null
        && other.value.amount() != null
        && value.amount().compareTo(other.value.amount()) == 0;
  }
}
