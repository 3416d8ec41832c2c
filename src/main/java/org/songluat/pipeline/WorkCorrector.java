package org.songluat.pipeline;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.songluat.align.Bead;
import org.songluat.align.correction.Author;
import org.songluat.align.correction.CorrectionDesk;
import org.songluat.align.correction.CorrectionException;
import org.songluat.align.correction.CorrectionFolder;
import org.songluat.align.correction.CorrectionLog;
import org.songluat.align.correction.Corrections;
import org.songluat.align.correction.Draft;
import org.songluat.align.correction.Entry;
import org.songluat.align.correction.Proposal;
import org.songluat.align.correction.Stamp;
import org.songluat.align.correction.Verdict.State;
import org.songluat.index.BeadRecord;
import org.songluat.index.LegalIndex;
import org.songluat.index.StoredWork;
import org.songluat.index.Update;
import org.songluat.law.Clause;
import org.songluat.pipeline.report.IngestOptions;

/**
 * Corrects one work at a time: the line goes into its file, and the work into the index anew. Who
 * writes to the index writes to the files too, so that two never do at once. A line that was
 * written before the index failed takes effect at the next ingest.
 */
public final class WorkCorrector implements CorrectionDesk {
  private final LegalIndex index;
  private final Parts parts;
  private final CorrectionFolder corrections;
  private final Path base;
  private final Clock clock;

  /** Makes the stages as they are to be now: the glossary may have changed. */
  @FunctionalInterface
  public interface Parts {
    Stages stages() throws IOException;
  }

  /**
   * @param base what paths are shown relative to
   */
  public WorkCorrector(
      LegalIndex index, Parts parts, CorrectionFolder corrections, Path base, Clock clock) {
    this.index = index;
    this.parts = parts;
    this.corrections = corrections;
    this.base = base;
    this.clock = clock;
  }

  @Override
  public Docket of(String work) throws IOException {
    CorrectionLog log = corrections.read(held(work).id());
    return new Docket(work, Corrections.verdicts(beads(work), log), log.faults());
  }

  @Override
  public Change correct(String work, Proposal proposal, Author author) throws IOException {
    try (Update update = index.update()) {
      index.refresh();
      CorrectionLog log = corrections.read(held(work).id());
      Entry.Made made = new Draft(beads(work)).of(proposal, stamp(log, author), author.note());
      check(beads(work), log, made);
      return change(update, held(work), log, made);
    }
  }

  @Override
  public Change undo(String work, int number, Author author) throws IOException {
    try (Update update = index.update()) {
      index.refresh();
      CorrectionLog log = corrections.read(held(work).id());
      if (log.active().stream().noneMatch(m -> m.number() == number)) {
        throw new CorrectionException(
            "undo needs the number of a correction in force, got " + number);
      }
      Entry entry = new Entry.Undone(stamp(log, author), number, author.note());
      return change(update, held(work), log, entry);
    }
  }

  private Stamp stamp(CorrectionLog log, Author author) {
    return new Stamp(log.next(), clock.instant().truncatedTo(ChronoUnit.SECONDS), author.who());
  }

  /** A new correction may replace others, but not make them unfit. */
  private static void check(List<Bead> beads, CorrectionLog log, Entry.Made made) {
    Set<Integer> unfit = unfit(beads, log);
    for (int number : unfit(beads, log.with(made))) {
      if (!unfit.contains(number)) {
        throw new CorrectionException(
            "beads must stand in one order in both languages, and this one would cross that of"
                + " correction %d. Undo that first".formatted(number));
      }
    }
  }

  private static Set<Integer> unfit(List<Bead> beads, CorrectionLog log) {
    return Corrections.verdicts(beads, log).stream()
        .filter(v -> v.state() == State.UNFIT)
        .map(v -> v.made().number())
        .collect(toSet());
  }

  private Change change(Update update, StoredWork held, CorrectionLog log, Entry entry)
      throws IOException {
    Set<String> before = beads(held.id()).stream().map(WorkCorrector::mark).collect(toSet());
    CorrectionLog longer = log.with(entry);
    try (Guard guard = new Guard(IngestOptions.from(base).patience())) {
      Composer composer = new Composer(parts.stages(), id -> longer, guard, new Shown(base));
      Composer.Composed composed = Cycle.recomposed(composer, index, held).orElseThrow();
      corrections.append(held.id(), entry);
      Cycle.put(update, composed);
      update.commit();
      List<BeadRecord> after = composed.beads();
      return new Change(
          held.id(),
          entry.stamp().number(),
          IntStream.range(0, after.size())
              .filter(i -> !before.contains(mark(after.get(i).bead())))
              .mapToObj(i -> new Numbered(i + 1, after.get(i).bead()))
              .toList());
    } finally {
      index.refresh();
    }
  }

  /** What a person changes of a bead; scores around it may move with it. */
  private static String mark(Bead bead) {
    return bead.vi().stream().map(Clause::id).toList()
        + " "
        + bead.en().stream().map(Clause::id).toList()
        + (bead.origin() == Bead.Origin.CONFIRMED);
  }

  private StoredWork held(String work) throws IOException {
    return index
        .work(work)
        .orElseThrow(() -> new CorrectionException("No work here has the id '" + work + "'"));
  }

  private List<Bead> beads(String work) throws IOException {
    return index.beads(work).stream().map(BeadRecord::bead).toList();
  }
}
