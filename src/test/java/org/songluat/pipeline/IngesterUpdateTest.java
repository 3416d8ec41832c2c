package org.songluat.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.index.BeadRecord;
import org.songluat.index.StoredWork;
import org.songluat.law.Clause;
import org.songluat.pipeline.report.FileReport;
import org.songluat.pipeline.report.IngestOptions;
import org.songluat.pipeline.report.IngestSummary;
import org.songluat.text.Language;

class IngesterUpdateTest {
  @TempDir Path folder;
  private final MemoryIndex index = new MemoryIndex();
  private Corpus corpus;

  @BeforeEach
  void makeCorpus() {
    corpus = new Corpus(folder, index);
  }

  @Test
  void tellsOfEachFileInOrder() throws IOException {
    corpus.write("b.txt", Corpus.EN_NUMBERED).write("a.txt", Corpus.VI_NUMBERED);

    IngestSummary summary = corpus.ingest();

    assertEquals(
        List.of(
            new FileReport(
                "a.txt",
                FileReport.Status.ADDED,
                "52-nq-tw",
                List.of(Language.VI),
                1,
                1,
                List.of(),
                null),
            new FileReport(
                "b.txt",
                FileReport.Status.ADDED,
                "52-nq-tw",
                List.of(Language.EN),
                1,
                1,
                List.of(),
                null)),
        corpus.reports);
    assertEquals("2 added, 0 updated, 0 unchanged, 0 failed, 0 removed", summary.toString());
  }

  @Test
  void skipsWhatHasNotChanged() throws IOException {
    corpus.write("a.txt", Corpus.VI_NUMBERED).write("b.txt", Corpus.EN_NUMBERED);
    corpus.ingest();
    int commits = index.commits();

    corpus.ingest();

    assertEquals(List.of("a.txt unchanged 52-nq-tw", "b.txt unchanged 52-nq-tw"), corpus.told());
    assertEquals(List.of(1, 1), corpus.reports.stream().map(FileReport::beads).toList());
    assertEquals(commits, index.commits());
  }

  @Test
  void buildsAWorkAnewWhenOneOfItsFilesChanges() throws IOException {
    corpus.write("a.txt", Corpus.VI_NUMBERED).write("b.txt", Corpus.EN_NUMBERED);
    corpus.ingest();
    corpus.write("a.txt", Corpus.VI_NUMBERED + "vi: Thêm một câu\n");

    corpus.ingest();

    assertEquals(List.of("a.txt updated 52-nq-tw", "b.txt unchanged 52-nq-tw"), corpus.told());
    assertEquals(List.of("52-nq-tw vi=2 en=1 beads=2"), corpus.works());
  }

  @Test
  void removesWhatIsGoneFromTheFolder() throws IOException {
    corpus.write("a.txt", Corpus.VI_NUMBERED).write("sub/b.txt", Corpus.EN_NUMBERED);
    corpus.ingest();
    corpus.delete("sub/b.txt");

    IngestSummary summary = corpus.ingest();

    assertEquals(List.of("sub/b.txt"), corpus.removed);
    assertEquals(1, summary.removed());
    assertEquals(List.of("52-nq-tw vi=1 en=0 beads=1"), corpus.works());
  }

  @Test
  void removesAWorkWithItsLastFile() throws IOException {
    corpus.write("a.txt", Corpus.VI_NUMBERED);
    corpus.ingest();
    corpus.delete("a.txt");

    corpus.ingest();

    assertEquals(List.of(), corpus.works());
    assertEquals(List.of(), corpus.homes());
  }

  @Test
  void prunesElsewhereOnlyWhenAsked() throws IOException {
    corpus.write("one/a.txt", Corpus.VI_NUMBERED).write("two/b.txt", Corpus.EN_NUMBERED);
    corpus.ingest();
    corpus.delete("two/b.txt");

    corpus.ingest(folder.resolve("one"));
    assertEquals(List.of("a.txt -> 52-nq-tw", "b.txt -> 52-nq-tw"), corpus.homes());

    corpus.options = corpus.options.pruning(true);
    corpus.ingest(folder.resolve("one"));
    assertEquals(List.of("a.txt -> 52-nq-tw"), corpus.homes());
  }

  @Test
  void takesAFileThatMovedForTheSame() throws IOException {
    corpus.write("old/a.txt", "title vi Quy chế\nvi: Nội dung\n");
    corpus.ingest(folder.resolve("old"));
    Files.move(folder.resolve("old"), folder.resolve("new"));

    corpus.ingest(folder.resolve("new"));

    assertEquals(List.of("new/a.txt updated quy-che"), corpus.told());
    assertEquals(List.of("a.txt -> quy-che"), corpus.homes());
    assertEquals(List.of(), corpus.removed);
  }

  @Test
  void keepsOnlyTheLanguageAskedFor() throws IOException {
    corpus.write("a.txt", Corpus.VI_NUMBERED + "en: Grow\nen: More\n");
    corpus.options = corpus.options.keepingOnly(Language.VI);
    corpus.ingest();
    assertEquals(List.of("52-nq-tw vi=1 en=0 beads=1"), corpus.works());

    corpus.options = corpus.options.keepingOnly(Language.EN);
    corpus.ingest();
    assertEquals(List.of("a.txt updated 52-nq-tw"), corpus.told());
    assertEquals(List.of("52-nq-tw vi=0 en=2 beads=2"), corpus.works());

    corpus.options = corpus.options.keepingOnly(null);
    corpus.ingest();
    assertEquals(List.of("52-nq-tw vi=1 en=2 beads=2"), corpus.works());
  }

  @Test
  void saysWhenNothingIsLeftOfAFile() throws IOException {
    corpus.write("a.txt", Corpus.VI_NUMBERED);
    corpus.options = corpus.options.keepingOnly(Language.EN);

    corpus.ingest();

    assertEquals(List.of(), corpus.works());
    assertEquals(
        "Only en is kept, and the file holds none of it",
        corpus.reports.getFirst().findings().getFirst().message());
  }

  @Test
  void commitsLongTextsInSmallerBatches() throws IOException {
    String long10000 = "vi: Câu\n".repeat(10_000);
    corpus
        .write("a.txt", "number 1-NQ/TW\n" + long10000)
        .write("b.txt", "number 2-NQ/TW\nvi: Câu\n")
        .write("c.txt", "number 3-NQ/TW\nvi: Câu\n");
    corpus.ingest();
    assertEquals(2, index.commits());
    assertEquals(
        List.of(
            "1-nq-tw vi=10000 en=0 beads=10000",
            "2-nq-tw vi=1 en=0 beads=1",
            "3-nq-tw vi=1 en=0 beads=1"),
        corpus.works());
  }

  @Test
  void putsTheHeadingsAboveEachBead() throws IOException {
    corpus.write("a.txt", "number 52-NQ/TW\nvi# I Mục tiêu\nvi: Tăng 7\nen# I Goals\nen: Grow 7\n");
    corpus.ingest();

    List<BeadRecord> beads = index.beads("52-nq-tw");

    assertEquals(List.of(), beads.get(0).viHeadings());
    assertEquals(List.of("I Mục tiêu"), beads.get(1).viHeadings());
    assertEquals(List.of("I Goals"), beads.get(1).enHeadings());
    assertEquals(List.of(0, 1), beads.stream().map(BeadRecord::order).toList());
  }

  @Test
  void givesTheClausesIdsOfTheirWork() throws IOException {
    corpus.write("a.txt", "number 52-NQ/TW\nvi# I Một\nvi# I Hai\n");
    corpus.ingest();

    List<String> ids =
        index.beads("52-nq-tw").stream()
            .flatMap(b -> b.side(Language.VI).stream())
            .map(Clause::id)
            .toList();

    assertEquals(List.of("52-nq-tw~vi~hdg_i", "52-nq-tw~vi~hdg_i~2"), ids);
  }

  @Test
  void namesFilesInTheIndexWithoutTheFoldersAbove() throws IOException {
    corpus.write("sub/a.txt", Corpus.VI_NUMBERED);
    corpus.ingest();
    StoredWork here = index.work("52-nq-tw").orElseThrow();
    assertEquals(List.of("sub/a.txt"), here.files());

    corpus.write("sub/a.txt", Corpus.EN_NUMBERED);
    corpus.options = IngestOptions.from(folder.resolve("elsewhere"));
    corpus.ingest();
    assertEquals(List.of("a.txt"), index.work("52-nq-tw").orElseThrow().files());
    assertTrue(Path.of(corpus.reports.getFirst().path()).isAbsolute());
  }
}
