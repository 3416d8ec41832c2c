package org.songluat.cli.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.songluat.align.lesson.Lesson;
import org.songluat.cli.print.Progress;
import org.songluat.cli.workplace.Workplace;
import org.songluat.index.LegalIndex;
import org.songluat.index.StoredSource;
import org.songluat.index.Update;
import org.songluat.index.learned.TaughtSource;
import org.songluat.pipeline.report.Problem;

/** Learns from one material after the other; one that fails does not stop the others. */
final class LearnRun {
  private final Workplace workplace;
  private final LegalIndex index;
  private final Schooling schooling;
  private final Attempts attempts;
  private int learned;
  private int unchanged;
  private int failed;

  LearnRun(Workplace workplace, LegalIndex index, Schooling schooling, Attempts attempts) {
    this.workplace = workplace;
    this.index = index;
    this.schooling = schooling;
    this.attempts = attempts;
  }

  /** Everything in one commit; what has not changed is skipped. */
  LearnSummary over(Materials materials) throws IOException {
    materials.faults().forEach(this::fail);
    Set<TaughtSource> known = new HashSet<>(index.taught());
    try (Update update = index.update();
        Progress progress = Progress.of(workplace.console(), "Learning", materials.all().size())) {
      for (Material material : materials.all()) {
        String name = String.join(" + ", material.files().stream().map(this::shown).toList());
        Optional<String> error =
            attempts.attempt(() -> learn(material, name, known, update, progress));
        progress.makeRoom();
        error.ifPresent(line -> fail(new Problem(name, line)));
        progress.step();
      }
      if (learned > 0) {
        update.commit();
      }
    }
    index.refresh();
    return new LearnSummary(learned, unchanged, failed, index.learned().phrases().size());
  }

  private void learn(
      Material material, String name, Set<TaughtSource> known, Update update, Progress progress)
      throws IOException {
    TaughtSource source = new TaughtSource(material.paths(), material.sha256());
    if (known.contains(source) || searchable(material)) {
      unchanged++;
      return;
    }
    Lesson lesson = schooling.lesson(material);
    update.putLesson(source, lesson);
    learned++;
    progress.makeRoom();
    workplace.console().say("learned    %s  %d pairs of phrases".formatted(name, lesson.pairs()));
  }

  /** What the index holds in both languages has taught already. */
  private boolean searchable(Material material) throws IOException {
    for (String path : material.paths()) {
      Optional<StoredSource> source = index.source(path);
      if (source.isEmpty() || !teaches(source.get().work())) {
        return false;
      }
    }
    return true;
  }

  private boolean teaches(String work) throws IOException {
    return index.work(work).filter(held -> held.paired() > 0).isPresent();
  }

  private void fail(Problem problem) {
    failed++;
    workplace.console().say(problem.source() + ": " + problem.error());
  }

  /** The path as a person would type it. */
  private String shown(Path file) {
    Path here = workplace.directory().toAbsolutePath().normalize();
    Path whole = file.toAbsolutePath().normalize();
    return (whole.startsWith(here) ? here.relativize(whole) : whole).toString();
  }
}
