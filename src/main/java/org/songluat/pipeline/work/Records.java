package org.songluat.pipeline.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.songluat.align.Bead;
import org.songluat.index.BeadRecord;
import org.songluat.law.Clause;
import org.songluat.law.Path;
import org.songluat.law.Version;
import org.songluat.law.Work;
import org.songluat.text.Language;

/** The beads of a work as the index keeps them. */
public final class Records {
  private Records() {}

  /** Beads in reading order, each with the headings above it. */
  public static List<BeadRecord> of(Work work, List<Bead> beads) {
    Headings vi = new Headings();
    Headings en = new Headings();
    List<BeadRecord> records = new ArrayList<>();
    for (Bead bead : beads) {
      records.add(
          new BeadRecord(work, bead, vi.above(bead.vi()), en.above(bead.en()), records.size()));
    }
    return records;
  }

  /** Every clause of both versions alone. */
  public static List<Bead> alone(@Nullable Version vi, @Nullable Version en) {
    return Stream.concat(alone(vi), alone(en)).toList();
  }

  private static Stream<Bead> alone(@Nullable Version version) {
    if (version == null) {
      return Stream.empty();
    }
    boolean vi = version.language() == Language.VI;
    return version.clauses().stream()
        .map(List::of)
        .map(c -> new Bead(vi ? c : List.of(), vi ? List.of() : c, 0, Bead.Origin.ALONE));
  }

  /**
   * The headings above a clause, as its version prints them; filled in reading order, so that of
   * two headings with one path the nearer one counts.
   */
  private static final class Headings {
    private final Map<Path, String> texts = new HashMap<>();

    /** The texts of the headings above the first of the clauses, the outermost first. */
    List<String> above(List<Clause> side) {
      List<String> above = new ArrayList<>();
      if (!side.isEmpty()) {
        for (Path p = side.getFirst().path().parent(); !p.steps().isEmpty(); p = p.parent()) {
          String text = texts.get(p);
          if (text != null) {
            above.addFirst(text);
          }
        }
      }
      side.forEach(this::note);
      return above;
    }

    private void note(Clause clause) {
      if (clause.level().heads()) {
        texts.put(clause.path(), clause.text());
      }
    }
  }
}
