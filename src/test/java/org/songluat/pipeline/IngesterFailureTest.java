package org.songluat.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.index.Update;
import org.songluat.index.storage.IndexBusyException;
import org.songluat.ingest.DocumentReader;
import org.songluat.pipeline.report.IngestSummary;
import org.songluat.text.SourceText;

class IngesterFailureTest {
  @TempDir Path folder;
  private final MemoryIndex index = new MemoryIndex();
  private Corpus corpus;

  @BeforeEach
  void makeCorpus() {
    corpus = new Corpus(folder, index);
  }

  private List<String> errors() {
    return corpus.reports.stream().map(r -> r.path() + ": " + r.error()).toList();
  }

  @Test
  void readsTheOthersWhenOneFileFails() throws IOException {
    corpus
        .write("a.txt", "unreadable")
        .write("b.txt", Corpus.VI_NUMBERED)
        .write("c.txt", "fault")
        .write("d.txt", Corpus.EN_NUMBERED);

    IngestSummary summary = corpus.ingest();

    assertEquals(
        List.of(
            "a.txt: cannot be read (bad sector). Check the disk",
            "b.txt: null",
            "c.txt: met a fault of SongLuat (java.lang.IllegalStateException: out of cheese)."
                + " Please report it",
            "d.txt: null"),
        errors());
    assertEquals("2 added, 0 updated, 0 unchanged, 2 failed, 0 removed", summary.toString());
    assertEquals(List.of("52-nq-tw vi=1 en=1 beads=1"), corpus.works());
  }

  @Test
  void leavesAFileThatTakesTooLong() throws IOException {
    corpus.impatient();
    corpus.write("a.txt", "endless").write("b.txt", Corpus.VI_NUMBERED);
    corpus.ingest();
    assertEquals(List.of("a.txt: took more than 1 s. Split the file", "b.txt: null"), errors());
  }

  /** A reader in whose hands a file changes, as often as told. */
  private static DocumentReader changing(int times) {
    AtomicInteger left = new AtomicInteger(times);
    return source -> {
      SourceText text = ToyStages.STAGES.reader().read(source);
      if (left.getAndDecrement() > 0) {
        Files.writeString(source.file(), text.text() + "\nvi: " + left.get() + " hai");
      }
      return text;
    };
  }

  @Test
  void readsAFileAgainThatChangesWhileItIsRead() throws IOException {
    corpus.stages = ToyStages.with(changing(1));
    corpus.write("a.txt", Corpus.VI_NUMBERED);
    corpus.ingest();
    assertEquals(List.of("52-nq-tw vi=2 en=0 beads=2"), corpus.works());
    corpus.ingest();
    assertEquals(List.of("a.txt unchanged 52-nq-tw"), corpus.told());
  }

  @Test
  void leavesAFileThatKeepsChanging() throws IOException {
    corpus.stages = ToyStages.with(changing(100));
    corpus.write("a.txt", Corpus.VI_NUMBERED);
    corpus.ingest();
    assertEquals(
        List.of("a.txt: changes while it is read. Ingest it again when it is whole"), errors());
  }

  @Test
  void keepsWhatItHeldOfAFileThatBroke() throws IOException {
    corpus.write("a.txt", Corpus.VI_NUMBERED);
    corpus.ingest();
    corpus.write("a.txt", "unreadable");
    corpus.ingest();
    assertEquals(List.of("a.txt failed null"), corpus.told());
    assertEquals(List.of("52-nq-tw vi=1 en=0 beads=1"), corpus.works());
  }

  @Test
  void namesAMissingPathAndDoesTheOthers() throws IOException {
    corpus.write("in/a.txt", Corpus.VI_NUMBERED);
    corpus.ingest(folder.resolve("nowhere"), folder.resolve("in"));
    assertEquals(List.of("nowhere: does not exist. Check the path", "in/a.txt: null"), errors());
  }

  @Test
  void namesAFolderWithoutFiles() throws IOException {
    corpus.ingest();
    assertEquals(
        List.of(".: holds no file to read. Put texts into it, or name another folder"), errors());
  }

  @Test
  void keepsClausesOfAWorkThatCannotBeAligned() throws IOException {
    corpus.write("a.txt", "number 52-NQ/TW\nvi: misaligned 1\nen: One\nen: Two\n");
    corpus.ingest();
    assertEquals(List.of("52-nq-tw vi=1 en=2 beads=3"), corpus.works());
    assertEquals(
        List.of(
            "Aligning the work met a fault of SongLuat (java.lang.IllegalStateException: crossed"
                + " beads). Please report it"),
        corpus.findings("52-nq-tw"));
  }

  @Test
  void finishesAfterACommitThatFailed() throws IOException {
    corpus.options = corpus.options.committingEvery(2);
    for (int i = 10; i < 15; i++) {
      corpus.write(i + ".txt", "number " + i + "-NQ/TW\nvi: Câu\n");
    }
    index.failAtCommit(2);

    IOException full = assertThrows(IOException.class, corpus::ingest);
    assertEquals("No space left on device", full.getMessage());
    assertEquals(List.of("10.txt -> 10-nq-tw", "11.txt -> 11-nq-tw"), corpus.homes());

    corpus.ingest();
    assertEquals(
        List.of(
            "10.txt unchanged 10-nq-tw",
            "11.txt unchanged 11-nq-tw",
            "12.txt added 12-nq-tw",
            "13.txt added 13-nq-tw",
            "14.txt added 14-nq-tw"),
        corpus.told());
  }

  @Test
  void leavesTheIndexToAnotherUpdate() throws IOException {
    corpus.write("a.txt", Corpus.VI_NUMBERED);
    try (Update other = index.update()) {
      assertThrows(IndexBusyException.class, corpus::ingest);
      other.commit();
    }
    corpus.ingest();
    assertEquals(List.of("a.txt added 52-nq-tw"), corpus.told());
  }
}
