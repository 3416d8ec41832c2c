package org.songluat.pipeline;

import static org.songluat.text.Language.EN;
import static org.songluat.text.Language.VI;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.align.correction.Corrected;
import org.songluat.align.correction.CorrectionLog;
import org.songluat.align.correction.Corrections;
import org.songluat.align.lesson.Lesson;
import org.songluat.index.BeadRecord;
import org.songluat.index.StoredSource;
import org.songluat.index.StoredWork;
import org.songluat.law.Clause;
import org.songluat.law.Finding;
import org.songluat.law.Version;
import org.songluat.law.Work;
import org.songluat.law.relation.Relation;
import org.songluat.law.relation.RelationFinder;
import org.songluat.pipeline.work.ClauseKeys;
import org.songluat.pipeline.work.GivenBeads;
import org.songluat.pipeline.work.Records;
import org.songluat.text.Language;

/** Puts a work together out of its sources: metadata, one version a language, beads. */
final class Composer {
  private final Stages stages;
  private final Said said;
  private final Guard guard;
  private final Shown shown;
  private final RelationFinder relations = new RelationFinder();

  /**
   * A work as it goes into the index.
   *
   * @param notes those of its findings that are of no single source
   */
  record Composed(
      StoredWork work,
      List<BeadRecord> beads,
      List<Relation> relations,
      Lesson lesson,
      List<Finding> notes) {}

  /** What people said of a work's beads. */
  @FunctionalInterface
  interface Said {
    CorrectionLog of(String work) throws IOException;
  }

  Composer(Stages stages, Said said, Guard guard, Shown shown) {
    this.stages = stages;
    this.said = said;
    this.guard = guard;
    this.shown = shown;
  }

  /** The work, or nothing where none of the sources has a version. */
  Optional<Composed> compose(String id, List<StoredSource> sources, List<Finding> more)
      throws IOException {
    Editions editions = new Editions(sources, shown);
    Optional<Version> bestVi = editions.best(VI);
    Optional<Version> bestEn = editions.best(EN);
    Version vi = keyed(id, bestVi);
    Version en = keyed(id, bestEn);
    Version main = vi == null ? en : vi;
    if (main == null) {
      return Optional.empty();
    }
    Metadata metadata = new Metadata(sources, shown);
    Work work = metadata.merged(id);
    List<Finding> notes = new ArrayList<>(metadata.conflicts());
    notes.addAll(editions.findings());
    notes.addAll(more);
    CorrectionLog log = said.of(id);
    List<Bead> first =
        vi != null && en != null && GivenBeads.are(sources, bestVi, bestEn)
            ? GivenBeads.of(vi, en)
            : aligned(work, vi, en, notes);
    List<Bead> beads = corrected(work, first, log, notes);
    List<Relation> related = related(work, main, notes);
    Lesson lesson = lesson(beads, notes);
    List<Finding> findings = new ArrayList<>();
    sources.forEach(s -> findings.addAll(s.outline().findings()));
    findings.addAll(notes);
    List<String> files = sources.stream().map(s -> shown.toAll(s.path())).sorted().toList();
    return Optional.of(
        new Composed(
            stored(work, beads, files, findings, log.hash()),
            Records.of(work, beads),
            related,
            lesson,
            notes));
  }

  private static @Nullable Version keyed(String work, Optional<Version> version) {
    return version.map(v -> ClauseKeys.in(work, v)).orElse(null);
  }

  /** A work that cannot be aligned is still searched, each clause alone. */
  private List<Bead> aligned(
      Work work, @Nullable Version vi, @Nullable Version en, List<Finding> notes)
      throws IOException {
    Guard.Outcome<Bitext> outcome = guard.call(() -> stages.aligner().align(work, vi, en));
    return switch (outcome) {
      case Guard.Done<Bitext> done -> done.value().beads();
      case Guard.Failed<Bitext> failed -> {
        notes.add(Note.of("not-aligned", "Aligning the work " + failed.error()));
        yield Records.alone(vi, en);
      }
    };
  }

  /** A work that cannot be corrected keeps the beads that the aligner gave it. */
  private List<Bead> corrected(
      Work work, List<Bead> aligned, CorrectionLog log, List<Finding> notes) throws IOException {
    Corrections corrections =
        new Corrections(
            (vi, en) -> stages.aligner().align(work, part(VI, vi), part(EN, en)).beads());
    return switch (guard.call(() -> corrections.apply(aligned, log))) {
      case Guard.Done<Corrected> done -> {
        done.value().unfit().forEach(v -> notes.add(Note.unfit(v)));
        yield done.value().beads();
      }
      case Guard.Failed<Corrected> failed -> {
        notes.add(Note.of("not-corrected", "Correcting the work " + failed.error()));
        yield aligned;
      }
    };
  }

  private static @Nullable Version part(Language language, List<Clause> clauses) {
    return clauses.isEmpty() ? null : new Version(language, clauses);
  }

  /** A work whose relations cannot be told is still searched. */
  private List<Relation> related(Work work, Version version, List<Finding> notes)
      throws IOException {
    return switch (guard.call(() -> relations.in(work, version))) {
      case Guard.Done<List<Relation>> done -> done.value();
      case Guard.Failed<List<Relation>> failed -> {
        notes.add(Note.of("not-related", "Reading the relations of the work " + failed.error()));
        yield List.of();
      }
    };
  }

  /** A work that nothing can be learned from is still searched. */
  private Lesson lesson(List<Bead> beads, List<Finding> notes) throws IOException {
    return switch (guard.call(() -> stages.learner().lesson(beads))) {
      case Guard.Done<Lesson> done -> done.value();
      case Guard.Failed<Lesson> failed -> {
        notes.add(Note.of("not-learned", "Learning from the work " + failed.error()));
        yield Lesson.NONE;
      }
    };
  }

  private static StoredWork stored(
      Work work, List<Bead> beads, List<String> files, List<Finding> findings, String corrected) {
    int vi = beads.stream().mapToInt(b -> b.vi().size()).sum();
    int en = beads.stream().mapToInt(b -> b.en().size()).sum();
    int paired = (int) beads.stream().filter(Bead::paired).count();
    return new StoredWork(work, vi, en, beads.size(), paired, files, findings, corrected);
  }
}
