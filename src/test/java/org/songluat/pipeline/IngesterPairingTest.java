package org.songluat.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngesterPairingTest {
  @TempDir Path folder;
  private final MemoryIndex index = new MemoryIndex();
  private Corpus corpus;

  @BeforeEach
  void makeCorpus() {
    corpus = new Corpus(folder, index);
  }

  @Test
  void pairsByNumberInAnySpelling() throws IOException {
    corpus.write("a.txt", Corpus.VI_NUMBERED).write("b.txt", Corpus.EN_NUMBERED);
    corpus.ingest();
    assertEquals(List.of("52-nq-tw vi=1 en=1 beads=1"), corpus.works());
  }

  @Test
  void pairsATextWithoutNumberThatComesAfterItsCounterpart() throws IOException {
    corpus.write("a.txt", Corpus.VI_NUMBERED).write("b.txt", Corpus.EN_BARE);
    corpus.ingest();
    assertEquals(List.of("a.txt -> 52-nq-tw", "b.txt -> 52-nq-tw"), corpus.homes());
    assertEquals(List.of(), corpus.findings("52-nq-tw"));
  }

  @Test
  void pairsATextWithoutNumberThatCameInAnEarlierRun() throws IOException {
    corpus.write("a.txt", Corpus.VI_BARE);
    corpus.ingest();
    assertEquals(List.of("a.txt -> kinh-te-so"), corpus.homes());

    corpus.write("b.txt", Corpus.EN_NUMBERED);
    corpus.ingest();

    assertEquals(List.of("a.txt unchanged 52-nq-tw", "b.txt added 52-nq-tw"), corpus.told());
    assertEquals(List.of("52-nq-tw vi=1 en=1 beads=1"), corpus.works());
  }

  @Test
  void pairsAcrossTheBatchesOfOneRun() throws IOException {
    corpus.write("a.txt", Corpus.VI_BARE).write("b.txt", Corpus.EN_NUMBERED);
    corpus.options = corpus.options.committingEvery(1);
    corpus.ingest();
    assertEquals(List.of("52-nq-tw vi=1 en=1 beads=1"), corpus.works());
    assertEquals(2, index.commits());
  }

  @Test
  void pairsTwoTextsWithoutNumber() throws IOException {
    corpus.write("a.txt", Corpus.EN_BARE).write("b.txt", Corpus.VI_BARE);
    corpus.ingest();
    assertEquals(List.of("kinh-te-so vi=1 en=1 beads=1"), corpus.works());
  }

  @Test
  void givesTheSurerOfTwoTheCounterpart() throws IOException {
    corpus
        .write("a.txt", "title vi Một\nvi: Tăng 7 và 20 và 33\n")
        .write("b.txt", Corpus.VI_BARE)
        .write("c.txt", Corpus.EN_NUMBERED);
    corpus.ingest();
    assertEquals(List.of("a.txt -> mot", "b.txt -> 52-nq-tw", "c.txt -> 52-nq-tw"), corpus.homes());
  }

  @Test
  void leavesUnlikeTextsApartAndSaysSo() throws IOException {
    corpus.write("a.txt", Corpus.VI_NUMBERED).write("b.txt", "title en Other\nen: Grow 7 and 99\n");
    corpus.ingest();
    assertEquals(List.of("a.txt -> 52-nq-tw", "b.txt -> other"), corpus.homes());
    assertEquals(
        List.of(
            "A text without a number joins its counterpart at a likeness of 0.60; the best,"
                + " 52-nq-tw, has 0.33. If they belong together, say so in works.tsv"),
        corpus.findings("other"));
  }

  @Test
  void namesNoCandidateThatIsNotLikeAtAll() throws IOException {
    corpus.write("a.txt", Corpus.VI_NUMBERED).write("b.txt", "title en Other\nen: Grow 99\n");
    corpus.ingest();
    assertEquals(
        List.of(
            "A text without a number joins its counterpart at a likeness of 0.60; none here comes"
                + " near"),
        corpus.findings("other"));
  }

  @Test
  void neverPairsAnArticleWithAnInstrument() throws IOException {
    corpus.write("a.txt", Corpus.VI_NUMBERED).write("b.txt", "type article\n" + Corpus.EN_BARE);
    corpus.ingest();
    assertEquals(List.of("a.txt -> 52-nq-tw", "b.txt -> digital"), corpus.homes());
  }

  @Test
  void keepsAPairWhoseOtherFileChanges() throws IOException {
    corpus.write("a.txt", Corpus.VI_NUMBERED).write("b.txt", Corpus.EN_BARE);
    corpus.ingest();
    corpus.write("a.txt", "number 52-NQ/TW\nvi: Tăng 1 và 2 phần\n");
    corpus.ingest();
    assertEquals(List.of("a.txt -> 52-nq-tw", "b.txt -> 52-nq-tw"), corpus.homes());
  }

  @Test
  void partsAPairWhoseNumberedFileGoes() throws IOException {
    corpus.write("a.txt", Corpus.VI_NUMBERED).write("b.txt", Corpus.EN_BARE);
    corpus.ingest();
    corpus.delete("a.txt");
    corpus.ingest();
    assertEquals(List.of("b.txt -> digital"), corpus.homes());
    assertEquals(List.of("digital vi=0 en=1 beads=1"), corpus.works());
  }

  @Test
  void keepsTheIdWhenTheTitleChanges() throws IOException {
    corpus.write("a.txt", Corpus.VI_BARE);
    corpus.ingest();
    corpus.write("a.txt", "title vi Tên khác\nvi: Tăng 7\n");
    corpus.ingest();
    assertEquals(List.of("a.txt -> kinh-te-so"), corpus.homes());
  }

  @Test
  void tellsWorksOfOneTitleApart() throws IOException {
    corpus
        .write("a.txt", "title vi Quy chế\nvi: Một\n")
        .write("b.txt", "title vi Quy chế\nvi: Hai\n")
        .write("c.txt", "title vi Quy chế\nvi: Một\n");
    corpus.ingest();
    assertEquals(
        List.of("a.txt -> quy-che", "b.txt -> quy-che-2", "c.txt -> quy-che"), corpus.homes());
    assertEquals(
        List.of("A work has one text a language: c.txt has the same vi text as a.txt"),
        corpus.findings("quy-che"));
  }

  @Test
  void obeysWorksTsvFirst() throws IOException {
    corpus
        .write("a.txt", Corpus.VI_NUMBERED)
        .write("b.txt", "title en Other\nen: Nothing alike\n")
        .write("works.tsv", "# by hand\nb.txt\t52/NQ-TW\n");
    corpus.ingest();
    assertEquals(List.of("a.txt -> 52-nq-tw", "b.txt -> 52-nq-tw"), corpus.homes());
  }

  @Test
  void readsAFileAgainWhenItsLineInWorksTsvChanges() throws IOException {
    corpus.write("a.txt", Corpus.VI_NUMBERED).write("b.txt", "title en Other\nen: Alone\n");
    corpus.ingest();
    corpus.write("works.tsv", "b.txt\t52-NQ/TW\n");
    corpus.ingest();
    assertEquals(List.of("a.txt unchanged 52-nq-tw", "b.txt updated 52-nq-tw"), corpus.told());
    corpus.delete("works.tsv");
    corpus.ingest();
    assertEquals(List.of("a.txt -> 52-nq-tw", "b.txt -> other"), corpus.homes());
  }

  @Test
  void pairsTextsWithoutNumberByANameInWorksTsv() throws IOException {
    corpus
        .write("a.txt", "title vi Một\nvi: Không số\n")
        .write("b.txt", "title en One\nen: No figure\n")
        .write("works.tsv", "a.txt\tdieu-le\nb.txt\tdieu-le\n");
    corpus.ingest();
    assertEquals(List.of("dieu-le vi=1 en=1 beads=1"), corpus.works());
  }

  @Test
  void tellsWhenAFilePrintsAnotherNumberThanWorksTsv() throws IOException {
    corpus.write("a.txt", Corpus.VI_NUMBERED).write("works.tsv", "a.txt\t57-NQ/TW\n");
    corpus.ingest();
    assertEquals(
        List.of(
            "A file's number must be that of works.tsv, got 52-NQ/TW against 57-NQ/TW;"
                + " works.tsv holds"),
        corpus.findings("57-nq-tw"));
  }
}
