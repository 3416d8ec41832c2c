package org.songluat.cli.print;

import java.io.PrintStream;
import java.util.Locale;
import org.songluat.align.learned.LearnedPhrases;
import org.songluat.align.lexicon.Term;

/**
 * A term with one rendering, and who says so: {@code glossary} or {@code learned}.
 *
 * @param count in how many beads the pair was seen
 * @param enGivenVi how likely the English is where the Vietnamese stands, in 0..1
 */
public record RenderingView(
    String vi,
    String en,
    String field,
    String note,
    int line,
    String source,
    int count,
    double enGivenVi,
    double viGivenEn) {
  public static RenderingView of(Term term) {
    return new RenderingView(
        term.vi(), term.en(), term.field(), term.note(), term.line(), "glossary", 0, 0, 0);
  }

  public static RenderingView of(LearnedPhrases.Pair pair) {
    return new RenderingView(
        pair.vi(),
        pair.en(),
        "",
        "",
        0,
        "learned",
        pair.count(),
        rounded(pair.enGivenVi()),
        rounded(pair.viGivenEn()));
  }

  private static double rounded(double chance) {
    return Math.round(chance * 1000) / 1000.0;
  }

  /** A line for a person. */
  public void print(PrintStream out) {
    String marked = note.isEmpty() ? "" : " (" + note + ")";
    String told =
        source.equals("learned")
            ? String.format(
                Locale.ROOT, "[learned, %d beads, %.2f / %.2f]", count, enGivenVi, viGivenEn)
            : "[" + field + "]" + marked;
    out.println(vi + " = " + en + "  " + told);
  }
}
