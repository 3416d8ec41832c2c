package org.songluat.exchange.lines;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.songluat.align.Bead;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.PathStep;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Language;
import org.songluat.text.Span;

/**
 * A clause in JSON that needs no other line beside it: its work, its place, and the bead it is in.
 *
 * @param lang vi or en
 * @param source where it stands in the text that was read from its file
 * @param bead the number of the bead in its work, from 1; clauses of one bead stand together
 */
record ClauseLine(
    WorkLine work,
    String lang,
    String id,
    String level,
    String label,
    List<StepLine> path,
    String text,
    SpanLine source,
    int bead,
    double score,
    String origin) {
  ClauseLine {
    for (Object part : new Object[] {work, lang, id, level, label, path, text, source, origin}) {
      Objects.requireNonNull(part, "A clause must have all of its parts");
    }
  }

  /** The work of a clause in JSON. */
  record WorkLine(
      @Nullable String id,
      @Nullable String number,
      String type,
      @Nullable String issuer,
      @Nullable String signer,
      @Nullable LocalDate issued,
      @Nullable LocalDate effective,
      TitlesLine titles) {
    static WorkLine of(Work work) {
      return new WorkLine(
          work.id(),
          work.number(),
          work.type().code(),
          work.issuer(),
          work.signer(),
          work.issued(),
          work.effective(),
          new TitlesLine(work.titles().vi(), work.titles().en()));
    }

    Work work() {
      return new Work(
          id,
          number,
          WorkType.of(type),
          issuer,
          signer,
          issued,
          effective,
          new Titles(titles.vi, titles.en));
    }
  }

  /** Titles in JSON. */
  record TitlesLine(@Nullable String vi, @Nullable String en) {}

  /** A step of a path in JSON. */
  record StepLine(String level, String label) {
    PathStep step() {
      return new PathStep(levelOf(level), label);
    }
  }

  /** A span in JSON. */
  record SpanLine(int start, int end) {}

  static ClauseLine of(WorkLine work, int number, Bead bead, Clause clause, Language language) {
    return new ClauseLine(
        work,
        language.code(),
        clause.id(),
        clause.level().code(),
        clause.label(),
        clause.path().steps().stream()
            .map(step -> new StepLine(step.level().code(), step.label()))
            .toList(),
        clause.text(),
        new SpanLine(clause.source().start(), clause.source().end()),
        number,
        bead.score(),
        bead.origin().name().toLowerCase(Locale.ROOT));
  }

  Clause clause() {
    Path places = new Path(path.stream().map(StepLine::step).toList());
    return new Clause(id, levelOf(level), label, places, text, new Span(source.start, source.end));
  }

  private static Level levelOf(String code) {
    return Level.valueOf(code.toUpperCase(Locale.ROOT));
  }
}
