package org.songluat.align.correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.songluat.align.Bead;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.text.Span;

/** Beads of one-word clauses: {@code "a b|A"} is two Vietnamese clauses and an English one. */
final class Toy {
  private Toy() {}

  static Clause clause(String text, String label) {
    Path path = Path.ROOT.child(Level.PARAGRAPH, label);
    return new Clause(text, Level.PARAGRAPH, label, path, text, new Span(0, 0));
  }

  static List<Bead> beads(String... printed) {
    List<Bead> beads = new ArrayList<>();
    int[] counts = {0, 0};
    for (String one : printed) {
      String[] sides = one.split("\\|", -1);
      List<Clause> vi = side(sides[0], counts, 0);
      List<Clause> en = side(sides[1], counts, 1);
      boolean paired = !vi.isEmpty() && !en.isEmpty();
      beads.add(new Bead(vi, en, 0.5, paired ? Bead.Origin.SEQUENCE : Bead.Origin.ALONE));
    }
    return beads;
  }

  private static List<Clause> side(String texts, int[] counts, int side) {
    List<Clause> clauses = new ArrayList<>();
    for (String text : texts.isBlank() ? new String[0] : texts.strip().split(" ")) {
      counts[side]++;
      clauses.add(clause(text, String.valueOf(counts[side])));
    }
    return clauses;
  }

  /** The same way back; a bead of a person has {@code !} behind it. */
  static List<String> printed(List<Bead> beads) {
    return beads.stream()
        .map(b ->
            texts(b.vi())
                + "|"
                + texts(b.en())
                + (b.origin() == Bead.Origin.CONFIRMED && b.score() == 1 ? "!" : ""))
        .toList();
  }

  private static String texts(List<Clause> clauses) {
    return clauses.stream().map(Clause::text).collect(Collectors.joining(" "));
  }

  static CorrectionLog log(List<Bead> beads, Proposal... proposals) {
    CorrectionLog log = CorrectionLog.EMPTY;
    for (Proposal proposal : proposals) {
      log = log.with(new Draft(beads).of(proposal, stamp(log.next()), ""));
    }
    return log;
  }

  static Stamp stamp(int number) {
    return new Stamp(number, Instant.parse("2026-05-31T08:00:00Z"), "an");
  }

  /** {@code "a b|A"} named by its texts. */
  static Proposal proposal(Action action, String clauses) {
    String[] sides = clauses.split("\\|", -1);
    return new Proposal(action, ids(sides[0]), ids(sides[1]));
  }

  private static List<String> ids(String texts) {
    return texts.isBlank() ? List.of() : List.of(texts.strip().split(" "));
  }

  /** Pairs one with one from the beginning. */
  static List<Bead> aligned(List<Clause> vi, List<Clause> en) {
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < Math.max(vi.size(), en.size()); i++) {
      List<Clause> left = i < vi.size() ? List.of(vi.get(i)) : List.of();
      List<Clause> right = i < en.size() ? List.of(en.get(i)) : List.of();
      boolean paired = !left.isEmpty() && !right.isEmpty();
      beads.add(new Bead(left, right, 0.5, paired ? Bead.Origin.SEQUENCE : Bead.Origin.ALONE));
    }
    return beads;
  }
}
