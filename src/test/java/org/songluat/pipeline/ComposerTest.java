package org.songluat.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.songluat.align.correction.CorrectionLog;
import org.songluat.index.BeadRecord;
import org.songluat.index.StoredSource;
import org.songluat.index.StoredWork;
import org.songluat.law.Finding;
import org.songluat.law.Outline;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.SourceText;

class ComposerTest {
  private final Guard guard = new Guard(Duration.ofSeconds(60));
  private final Composer composer =
      new Composer(
          ToyStages.STAGES, work -> CorrectionLog.EMPTY, guard, new Shown(Path.of("/base")));

  @AfterEach
  void close() {
    guard.close();
  }

  private static StoredSource source(String name, String text) {
    SourceText source = new SourceText(name, "", text, List.of(), List.of());
    Outline outline = Naming.byNumber(ToyStages.STAGES.structurer().parse(source));
    return new StoredSource("/base/in/" + name, "", "1-bm", outline);
  }

  private Composer.Composed composed(StoredSource... sources) throws IOException {
    return composer.compose("1-bm", List.of(sources), List.of()).orElseThrow();
  }

  @Test
  void countsClausesBeadsAndPairs() throws IOException {
    Composer.Composed composed =
        composed(
            source("b.txt", "number 1-NQ/BM\ntitle en One\nen: One\n"),
            source("a.txt", "title vi Một\nvi: Một\nvi: Hai\n"));
    assertEquals(
        new StoredWork(
            new Work(
                "1-bm",
                "1-NQ/BM",
                WorkType.RESOLUTION,
                null,
                null,
                null,
                null,
                new Titles("Một", "One")),
            2,
            1,
            2,
            1,
            List.of("in/a.txt", "in/b.txt"),
            List.of()),
        composed.work());
  }

  @Test
  void nestsHeadingsOutermostFirst() throws IOException {
    List<BeadRecord> beads =
        composed(source("a.txt", "vi: Lời nói đầu\nvi# I Một\nvi: Câu\nvi# II Hai\nvi: Câu\n"))
            .beads();
    assertEquals(
        List.of(List.of(), List.of(), List.of("I Một"), List.of(), List.of("II Hai")),
        beads.stream().map(BeadRecord::viHeadings).toList());
    assertEquals(List.of(), beads.getLast().enHeadings());
  }

  @Test
  void isNothingWithoutVersions() throws IOException {
    assertEquals(
        Optional.empty(),
        composer.compose("1-bm", List.of(source("a.txt", "title vi Một\n")), List.of()));
    assertEquals(Optional.empty(), composer.compose("1-bm", List.of(), List.of()));
  }

  @Test
  void tellsWhatItIsToldAndWhatItFinds() throws IOException {
    StoredSource a = source("a.txt", "signer A\nvi: Một\n");
    StoredSource b = source("b.txt", "signer B\nen: One\n");
    Finding told = Note.of("unpaired", "told");
    Composer.Composed composed =
        composer.compose("1-bm", List.of(a, b), List.of(told)).orElseThrow();
    assertEquals(
        List.of("signer-conflict", "unpaired"),
        composed.notes().stream().map(Finding::code).toList());
    assertEquals(composed.notes(), composed.work().findings());
  }
}
