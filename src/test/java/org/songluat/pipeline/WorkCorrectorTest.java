package org.songluat.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.align.correction.Action;
import org.songluat.align.correction.Author;
import org.songluat.align.correction.CorrectionDesk;
import org.songluat.align.correction.CorrectionException;
import org.songluat.align.correction.CorrectionFolder;
import org.songluat.align.correction.Proposal;
import org.songluat.index.BeadRecord;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.Update;
import org.songluat.index.storage.IndexBusyException;
import org.songluat.text.Language;

class WorkCorrectorTest {
  private static final String TEXT =
      "number 1-NQ/BM\nvi: Một\nvi: Hai\nvi: Ba\nen: Two\nen: Three\nen: One\n";
  private static final Author AN = new Author("an", "");

  @TempDir Path home;
  private final LegalIndex index = LuceneIndex.inMemory();

  WorkCorrectorTest() throws IOException {}

  private Corpus corpus() throws IOException {
    Corpus corpus = new Corpus(Files.createDirectories(home.resolve("in")), index);
    corpus.stages = ToyStages.correctedBy(home.resolve("corrections"));
    return corpus;
  }

  private CorrectionDesk desk() {
    return new WorkCorrector(
        index,
        () -> ToyStages.STAGES,
        new CorrectionFolder(home.resolve("corrections")),
        home,
        Clock.fixed(Instant.parse("2026-05-31T08:00:00.123Z"), ZoneOffset.UTC));
  }

  private List<String> beads() throws IOException {
    return index.beads("1-nq-bm").stream().map(WorkCorrectorTest::line).toList();
  }

  private static String line(BeadRecord bead) {
    return bead.text(Language.VI) + " = " + bead.text(Language.EN);
  }

  private static Proposal link(String vi, String en) {
    return new Proposal(Action.LINK, List.of("1-nq-bm~vi~p_" + vi), List.of("1-nq-bm~en~p_" + en));
  }

  @Test
  void theLineIsWrittenAndTheWorkIsInTheIndexAnew() throws IOException {
    corpus().write("a.txt", TEXT).ingest();
    CorrectionDesk.Change change = desk().correct("1-nq-bm", link("2", "1"), AN);
    assertEquals(List.of("Một = null", "Hai = Two", "Ba = Three", "null = One"), beads());
    assertEquals(1, change.number());
    assertEquals(List.of(1, 2, 3, 4), change.beads().stream().map(b -> b.number()).toList());
    List<String> lines = Files.readAllLines(home.resolve("corrections/1-nq-bm.tsv"));
    assertEquals("1\t2026-05-31T08:00:00Z\tan\tlink", lines.getLast().substring(0, 30));

    desk().undo("1-nq-bm", 1, AN);
    assertEquals(List.of("Một = Two", "Hai = Three", "Ba = One"), beads());
    assertThrows(CorrectionException.class, () -> desk().undo("1-nq-bm", 1, AN));
  }

  @Test
  void anIngestBuildsAnewWhatWasCorrectedElsewhereAndNothingElse() throws IOException {
    Corpus corpus = corpus().write("a.txt", TEXT).write("b.txt", "number 2-NQ/BM\nvi: Bốn\n");
    corpus.ingest();
    desk().correct("1-nq-bm", link("2", "1"), AN);
    corpus.ingest();
    assertEquals(List.of("a.txt unchanged 1-nq-bm", "b.txt unchanged 2-nq-bm"), corpus.told());
    Files.delete(home.resolve("corrections/1-nq-bm.tsv"));
    corpus.ingest();
    assertEquals(List.of("a.txt updated 1-nq-bm", "b.txt unchanged 2-nq-bm"), corpus.told());
    assertEquals(List.of("Một = Two", "Hai = Three", "Ba = One"), beads());
  }

  @Test
  void aCorrectionThatNoLongerFitsIsAFindingOfTheWorkAndFitsAgainWithItsText() throws IOException {
    Corpus corpus = corpus().write("a.txt", TEXT);
    corpus.ingest();
    desk().correct("1-nq-bm", link("2", "1"), AN);
    corpus.write("a.txt", TEXT.replace("Two", "Twain")).ingest();
    assertEquals(
        List.of(
            "A correction must find its clauses as they were; number 1 (link) is kept: the text of"
                + " p_1 is no longer there"),
        corpus.findings("1-nq-bm"));
    corpus.write("a.txt", TEXT.replace("vi: Một", "vi: Không\nvi: Một")).ingest();
    assertEquals(List.of(), corpus.findings("1-nq-bm"));
    assertEquals("Hai = Two", beads().get(2));
  }

  @Test
  void whatIsRefusedOrMeetsAnotherWriterLeavesNoLine() throws IOException {
    corpus().write("a.txt", TEXT).ingest();
    assertThrows(CorrectionException.class, () -> desk().correct("1-nq-bm", link("9", "1"), AN));
    assertThrows(CorrectionException.class, () -> desk().correct("none", link("1", "1"), AN));
    Update other = index.update();
    assertThrows(IndexBusyException.class, () -> desk().correct("1-nq-bm", link("2", "1"), AN));
    other.close();
    assertEquals(false, Files.exists(home.resolve("corrections")));
  }
}
