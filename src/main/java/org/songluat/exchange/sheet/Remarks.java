package org.songluat.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.check.Discrepancy;
import org.songluat.law.Clause;

/** Tells where the versions of a bitext differ. */
@FunctionalInterface
public interface Remarks {
  /** Nothing is told. */
  Remarks NONE = bitext -> List.of();

  List<Discrepancy> of(Bitext bitext);

  /** The number of each clause's bead, from 0, by the clause's id. */
  private static Map<String, Integer> numbers(Bitext bitext) {
    Map<String, Integer> numbers = new HashMap<>();
    int number = 0;
    for (Bead bead : bitext.beads()) {
      for (List<Clause> side : List.of(bead.vi(), bead.en())) {
        for (Clause clause : side) {
          numbers.put(clause.id(), number);
        }
      }
      number++;
    }
    return numbers;
  }

  /** What is told of each bead, in the order of the beads; of several together where several. */
  default Map<Integer, List<Discrepancy>> byBead(Bitext bitext) {
    List<Discrepancy> found = of(bitext);
    Map<String, Integer> numbers = found.isEmpty() ? Map.of() : numbers(bitext);
    Map<Integer, List<Discrepancy>> byBead = new HashMap<>();
    for (Discrepancy one : found) {
      String ids =
          (one.viId() == null ? "" : one.viId()) + " " + (one.enId() == null ? "" : one.enId());
      for (String id : ids.strip().split(" +")) {
        Integer number = numbers.get(id);
        if (number != null) {
          byBead.computeIfAbsent(number, k -> new ArrayList<>()).add(one);
          break;
        }
      }
    }
    return byBead;
  }
}
