package org.songluat.exchange.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.law.Clause;

/** Finds the bead of clauses that sentences lie in. */
public final class ClauseBeads {
  private final Map<String, Integer> numbers = new HashMap<>();

  public ClauseBeads(Bitext clauses) {
    int number = 0;
    for (Bead bead : clauses.beads()) {
      number++;
      put(bead.vi(), number);
      put(bead.en(), number);
    }
  }

  private void put(List<Clause> clauses, int number) {
    clauses.forEach(clause -> numbers.put(clause.id(), number));
  }

  /** The number of the bead, from 1, whose clause the first sentence is of. */
  public int numberOf(Bead sentences) {
    String id = (sentences.vi().isEmpty() ? sentences.en() : sentences.vi()).getFirst().id();
    Integer number = numbers.get(id.substring(0, id.lastIndexOf("~s")));
    if (number == null) {
      throw new IllegalArgumentException("A sentence must be of a clause of the bitext, got " + id);
    }
    return number;
  }
}
