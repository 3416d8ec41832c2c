package org.songluat.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.align.explain.Explainer;
import org.songluat.align.explain.Explanation;
import org.songluat.align.explain.WordLink;
import org.songluat.align.lattice.Reason;
import org.songluat.align.words.Lexicon;
import org.songluat.cli.workplace.CommandException;
import org.songluat.law.Clause;

/** Tells why a bead is what it is. */
record BeadStory(Bitext bitext, Lexicon lexicon) {
  private static final Map<Reason, String> WORDS =
      Map.of(
          Reason.SHAPE, "so many clauses on each side",
          Reason.LENGTH, "lengths",
          Reason.WORDS, "words that answer each other",
          Reason.VALUES, "numbers, dates and names",
          Reason.HEADINGS, "headings",
          Reason.LABELS, "labels");

  /** Prints the bead of that number, from 1. */
  void print(int number, PrintStream out) {
    List<Bead> beads = bitext.beads();
    if (number < 1 || number > beads.size()) {
      throw CommandException.usage(
          "--explain must be a bead from 1 to " + beads.size() + ", got " + number);
    }
    Bead bead = beads.get(number - 1);
    out.printf(
        Locale.ROOT,
        "Bead %d of %d, %d-%d, %s, score %.3f%n",
        number,
        beads.size(),
        bead.vi().size(),
        bead.en().size(),
        bead.origin().name().toLowerCase(Locale.ROOT),
        bead.score());
    side("vi", bead.vi(), out);
    side("en", bead.en(), out);
    Explanation explanation = Explainer.of(lexicon, bitext).of(number - 1);
    reasons(explanation.reasons(), out);
    links(bead, explanation.links(), out);
  }

  private static void side(String language, List<Clause> clauses, PrintStream out) {
    for (Clause clause : clauses) {
      out.println(language + "  " + clause.path().eId() + "  " + line(clause.text()));
    }
  }

  private static void reasons(Map<Reason, Double> reasons, PrintStream out) {
    if (reasons.isEmpty()) {
      return;
    }
    out.println("Speaks for it (+) or against it (-), as natural logarithms:");
    for (Reason reason : Reason.values()) {
      if (reasons.containsKey(reason)) {
        out.printf(Locale.ROOT, "%+9.2f  %s%n", reasons.get(reason) + 0.0, WORDS.get(reason));
      }
    }
    double sum = reasons.values().stream().mapToDouble(Double::doubleValue).sum();
    out.printf(Locale.ROOT, "%+9.2f  together%n", sum);
  }

  private static void links(Bead bead, List<WordLink> links, PrintStream out) {
    if (!links.isEmpty()) {
      out.println("Words that answer each other:");
    }
    for (WordLink link : links) {
      String vi = link.vi().of(bead.vi().get(link.viClause()).text());
      String en = link.en().of(bead.en().get(link.enClause()).text());
      out.println("  " + line(vi) + " = " + line(en));
    }
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
