package org.songluat.align;

import java.util.List;
import org.songluat.law.Clause;
import org.songluat.text.Language;

/**
 * n Vietnamese and m English clauses that say the same; one of n and m may be 0.
 *
 * @param score how sure the pairing is, in 0..1
 */
public record Bead(List<Clause> vi, List<Clause> en, double score, Origin origin) {
  /** What paired the two sides. */
  public enum Origin {
    /** Equal labels in equal places. */
    STRUCTURE,
    /** The sequence: numbers, names, words and lengths. */
    SEQUENCE,
    /** A person. */
    CONFIRMED,
    /** Nothing: one side is empty. */
    ALONE
  }

  public Bead {
    vi = List.copyOf(vi);
    en = List.copyOf(en);
    if (vi.isEmpty() && en.isEmpty()) {
      throw new IllegalArgumentException("A bead must have a side");
    }
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("A score must lie in 0..1, got " + score);
    }
  }

  /** Its side in that language alone. */
  Bead only(Language language) {
    return language == Language.VI
        ? new Bead(vi, List.of(), 0, Origin.ALONE)
        : new Bead(List.of(), en, 0, Origin.ALONE);
  }

  public boolean paired() {
    return !vi.isEmpty() && !en.isEmpty();
  }
}
