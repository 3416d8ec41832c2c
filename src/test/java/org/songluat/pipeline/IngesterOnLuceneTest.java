package org.songluat.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;

/** The same ingest into the real index: what was committed is there after it is opened anew. */
class IngesterOnLuceneTest {
  @TempDir Path folder;
  @TempDir Path indexFolder;
  private LegalIndex index;
  private Corpus corpus;

  @BeforeEach
  void open() throws IOException {
    index = LuceneIndex.open(indexFolder.resolve("index"));
    corpus = new Corpus(folder, index);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private void reopen() throws IOException {
    close();
    open();
  }

  @Test
  void skipsUpdatesPairsAndRemovesAcrossRuns() throws IOException {
    corpus.write("a.txt", Corpus.VI_BARE);
    corpus.ingest();
    assertEquals(List.of("kinh-te-so vi=1 en=0 beads=1"), corpus.works());

    reopen();
    corpus.write("b.txt", Corpus.EN_NUMBERED);
    corpus.ingest();
    assertEquals(List.of("a.txt unchanged 52-nq-tw", "b.txt added 52-nq-tw"), corpus.told());
    assertEquals(List.of("52-nq-tw vi=1 en=1 beads=1"), corpus.works());
    assertEquals(1, index.beads("52-nq-tw").size());
    assertEquals(List.of(), index.beads("kinh-te-so"));

    reopen();
    corpus.delete("b.txt");
    corpus.ingest();
    assertEquals(List.of("a.txt -> kinh-te-so"), corpus.homes());
    assertEquals(List.of("kinh-te-so vi=1 en=0 beads=1"), corpus.works());
  }

  @Test
  void keepsASourceWithoutAnyVersion() throws IOException {
    corpus.write("a.txt", "title vi Trống\n").write("b.txt", Corpus.VI_NUMBERED);
    corpus.ingest();
    reopen();
    corpus.ingest();
    assertEquals(List.of("a.txt unchanged trong", "b.txt unchanged 52-nq-tw"), corpus.told());
  }
}
