package org.songluat.structure.front;

import java.util.List;
import java.util.Optional;
import org.songluat.structure.label.Mark;
import org.songluat.structure.label.Marks;
import org.songluat.structure.lines.Paragraph;
import org.songluat.text.Span;

/** Finds where in a run an instrument opens: the lines of its masthead together. */
final class MastheadFinder {
  private static final int MOST_LINES = 30;
  private static final int LONGEST_REMARK = 120;
  private static final double LEAST_AFTER = 0.3;
  private static final int CLOSE_BEHIND = 12;
  private static final int FEWEST_FIELDS = 3;

  /** So many paragraphs a site prints between its own headline and the text. */
  private static final int FARTHEST = 150;

  private MastheadFinder() {}

  /**
   * The range of paragraphs that are the masthead, by index; empty where the run has none. Of
   * several, as where a site heads a text with its number too, the one that says most.
   */
  static Optional<Span> in(List<Paragraph> run) {
    int[] after = charactersAfter(run);
    Span best = null;
    long most = 0;
    for (int i = 0; i < run.size(); i++) {
      boolean late = best != null && i > best.end() + FARTHEST / most;
      if (late || after[i] < LEAST_AFTER * after[0]) {
        break;
      }
      if (!startsHere(run.get(i))) {
        continue;
      }
      int end = end(run, i);
      long says = kinds(run, i, end);
      says = says == 0 && named(run, i, end) ? 1 : says;
      boolean opens = !fieldsFollow(run, end) && after[end] >= LEAST_AFTER * after[0];
      if (says > most && opens) {
        best = new Span(i, end);
        most = says;
      }
      i = Math.max(i, end - 1);
    }
    return Optional.ofNullable(best);
  }

  private static boolean startsHere(Paragraph paragraph) {
    Masthead.Line line = Masthead.line(paragraph.text());
    return line != null && line != Masthead.Line.RULE && !labelled(paragraph);
  }

  private static int end(List<Paragraph> run, int start) {
    int end = start;
    while (end < run.size()
        && end - start < MOST_LINES
        && (line(run.get(end)) || interrupts(run, end))) {
      end++;
    }
    return end;
  }

  private static boolean line(Paragraph paragraph) {
    return Masthead.line(paragraph.text()) != null && !labelled(paragraph);
  }

  /**
   * A remark of the file's maker between the lines of a masthead: short, no label, and the masthead
   * goes on behind it.
   */
  private static boolean interrupts(List<Paragraph> run, int at) {
    if (run.get(at).text().length() > LONGEST_REMARK || labelled(run.get(at))) {
      return false;
    }
    return run.subList(at + 1, Math.min(run.size(), at + 3)).stream()
        .anyMatch(MastheadFinder::goesOn);
  }

  private static boolean goesOn(Paragraph paragraph) {
    Masthead.Line line = Masthead.line(paragraph.text());
    return line != null && (Masthead.opens(line) || line == Masthead.Line.ISSUER);
  }

  /** How many kinds of lines that open an instrument stand there. */
  private static long kinds(List<Paragraph> run, int start, int end) {
    return run.subList(start, end).stream()
        .map(p -> Masthead.line(p.text()))
        .filter(line -> line != null && Masthead.opens(line))
        .distinct()
        .count();
  }

  /** Whether a line names the instrument or its type, and its grounds follow soon. */
  private static boolean named(List<Paragraph> run, int start, int end) {
    boolean named =
        run.subList(start, end).stream()
            .map(p -> Masthead.line(p.text()))
            .anyMatch(l -> l == Masthead.Line.NAMED || l == Masthead.Line.TYPE_WORD);
    return named
        && run.subList(end, Math.min(run.size(), end + CLOSE_BEHIND)).stream()
            .anyMatch(p -> Ground.opens(p.text()));
  }

  /**
   * A site prints its fields above a text, never in it: what stands right before them is the site's
   * own headline, which names type and number too ("Luật Thư viện 2019 số 46/2019/QH14").
   */
  private static boolean fieldsFollow(List<Paragraph> run, int end) {
    return run.subList(end, Math.min(run.size(), end + CLOSE_BEHIND)).stream()
            .filter(p -> SiteFields.row(p.text()))
            .count()
        >= FEWEST_FIELDS;
  }

  /** "I. TÌNH HÌNH" is in capitals, but a heading. */
  private static boolean labelled(Paragraph paragraph) {
    Mark mark = Marks.of(paragraph.text());
    return mark != null && mark.numbered();
  }

  /** How much text stands from each paragraph on. */
  private static int[] charactersAfter(List<Paragraph> run) {
    int[] after = new int[run.size() + 1];
    for (int i = run.size() - 1; i >= 0; i--) {
      after[i] = after[i + 1] + run.get(i).text().length();
    }
    return after;
  }
}
