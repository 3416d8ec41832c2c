package org.songluat.align.explain;

import java.util.List;
import java.util.Optional;
import org.songluat.align.Bead;
import org.songluat.align.sides.Segment;
import org.songluat.align.sides.Side;
import org.songluat.align.sides.Sides;
import org.songluat.law.Clause;

/**
 * The labels that both sides print.
 *
 * @param vi the printed labels of the Vietnamese clauses that have one
 * @param en those of the English ones
 * @param same whether the sides start with one label, in a form common to both languages; empty
 *     where a side starts with none
 * @param samePlace whether the labels above them are the same too
 */
public record LabelMatch(
    List<String> vi, List<String> en, Optional<Boolean> same, boolean samePlace) {
  public LabelMatch {
    vi = List.copyOf(vi);
    en = List.copyOf(en);
  }

  static LabelMatch of(Bead bead, Sides sides) {
    String left = first(sides.vi(), Segment::label);
    String right = first(sides.en(), Segment::label);
    boolean both = !left.isEmpty() && !right.isEmpty();
    String place = first(sides.vi(), Segment::place);
    return new LabelMatch(
        printed(bead.vi()),
        printed(bead.en()),
        both ? Optional.of(left.equals(right)) : Optional.empty(),
        !place.isEmpty() && place.equals(first(sides.en(), Segment::place)));
  }

  private static String first(Side side, java.util.function.Function<Segment, String> part) {
    return side.size() == 0 ? "" : part.apply(side.get(0));
  }

  private static List<String> printed(List<Clause> clauses) {
    return clauses.stream().filter(c -> c.level().labelled()).map(Clause::label).toList();
  }
}
