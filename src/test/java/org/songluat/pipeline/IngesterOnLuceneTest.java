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
import org.songluat.index.relation.RelatedWorks;
import org.songluat.index.relation.Shelf;

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

  /** Which works do what with the work: {@code citedBy 7-2031-nq-bm}. */
  private List<String> others(String work) throws IOException {
    RelatedWorks related = new RelatedWorks(index, new Shelf(index));
    return related.to(index.work(work).orElseThrow(), 9).entrySet().stream()
        .flatMap(kind ->
            kind.getValue().works().stream()
                .map(other -> kind.getKey().reverse() + " " + other.id()))
        .toList();
  }

  @Test
  void whatCitesAWorkIsKnownWhicheverCameFirst() throws IOException {
    String citing = "number 7/2031/NQ-BM\nvi: Theo Nghị quyết số 52-NQ/TW\n";
    corpus.write("a.txt", citing);
    corpus.ingest();
    corpus.write("b.txt", Corpus.VI_NUMBERED);
    corpus.ingest();
    assertEquals(List.of("citedBy 7-2031-nq-bm"), others("52-nq-tw"));

    corpus.write("c.txt", citing.replace("7/2031", "8/2031"));
    corpus.ingest();
    assertEquals(List.of("citedBy 7-2031-nq-bm", "citedBy 8-2031-nq-bm"), others("52-nq-tw"));
  }

  @Test
  void whatCitesAWorkFollowsUpdatesAndRemovals() throws IOException {
    corpus.write("a.txt", "number 7/2031/NQ-BM\nvi: Theo Nghị quyết số 52-NQ/TW\n");
    corpus.write("b.txt", Corpus.VI_NUMBERED);
    corpus.ingest();
    reopen();
    corpus.write("a.txt", "number 7/2031/NQ-BM\nvi: Bãi bỏ Nghị quyết số 52-NQ/TW\n");
    corpus.ingest();
    assertEquals(List.of("repealedBy 7-2031-nq-bm"), others("52-nq-tw"));

    corpus.write("a.txt", "number 9/2031/NQ-BM\nvi: Theo Nghị quyết số 52-NQ/TW\n");
    corpus.ingest();
    assertEquals(List.of("citedBy 9-2031-nq-bm"), others("52-nq-tw"));

    corpus.delete("a.txt");
    corpus.ingest();
    assertEquals(List.of(), others("52-nq-tw"));
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
