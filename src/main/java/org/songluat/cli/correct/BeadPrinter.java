package org.songluat.cli.correct;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.songluat.align.Bead;
import org.songluat.align.correction.CorrectionDesk.Numbered;
import org.songluat.align.correction.Entry;
import org.songluat.align.correction.Verdict;
import org.songluat.law.Clause;

/** Prints beads so that a person can name their clauses, and what was said of them. */
final class BeadPrinter {
  private static final int WIDTH = 90;

  private final PrintStream out;

  BeadPrinter(PrintStream out) {
    this.out = out;
  }

  void print(Numbered bead) {
    Bead own = bead.bead();
    out.printf(
        Locale.ROOT,
        "%d  %.3f  %s%n",
        bead.number(),
        own.score(),
        own.origin().name().toLowerCase(Locale.ROOT));
    print("vi" + bead.number(), own.vi());
    print("en" + bead.number(), own.en());
  }

  private void print(String side, List<Clause> clauses) {
    IntStream.range(0, clauses.size())
        .forEach(i -> {
          String name = clauses.size() == 1 ? side : side + "." + (i + 1);
          out.printf("  %-9s %s%n", name, line(clauses.get(i).text()));
        });
  }

  void print(Verdict verdict) {
    Entry.Made made = verdict.made();
    String state = verdict.state().name().toLowerCase(Locale.ROOT);
    String reason = verdict.reason().isEmpty() ? "" : ": " + verdict.reason();
    out.printf(
        "%d  %s  %s%s  (%s, %s)%n",
        made.number(),
        made.correction().action().code(),
        state,
        reason,
        made.stamp().who(),
        made.stamp().when());
    if (!made.vi().isEmpty()) {
      out.println("  vi  " + made.vi());
    }
    if (!made.en().isEmpty()) {
      out.println("  en  " + made.en());
    }
    if (!made.note().isEmpty()) {
      out.println("  " + made.note());
    }
  }

  private static String line(String text) {
    String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.length() <= WIDTH ? line : line.substring(0, WIDTH) + "…";
  }
}
