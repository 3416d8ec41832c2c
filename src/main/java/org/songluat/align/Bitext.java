package org.songluat.align;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Work;
import org.songluat.text.Language;

/**
 * A work's two versions as beads, in reading order, every clause in exactly one.
 *
 * @param clauses where the beads are of sentences the bitext whose beads they lie in, else null
 */
public record Bitext(Work work, List<Bead> beads, @Nullable Bitext clauses) {
  public Bitext {
    beads = List.copyOf(beads);
  }

  /** What is said in one language, each bead without its other side. */
  public Bitext only(Language language) {
    List<Bead> sides =
        beads.stream()
            .filter(bead -> !(language == Language.VI ? bead.vi() : bead.en()).isEmpty())
            .map(bead -> bead.only(language))
            .toList();
    return new Bitext(work, sides, clauses);
  }

  /** A bitext of clauses. */
  public Bitext(Work work, List<Bead> beads) {
    this(work, beads, null);
  }
}
