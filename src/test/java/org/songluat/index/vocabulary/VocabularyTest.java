package org.songluat.index.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.songluat.index.Fields;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.Samples;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Language;

class VocabularyTest {
  private static final String WORDS = Fields.exact(Language.EN);
  private static LegalIndex index;

  @BeforeAll
  static void fill() throws Exception {
    Work work = Samples.work("Article", WorkType.ARTICLE, null, null);
    Samples.Beads beads = Samples.beads(work);
    beads.add(null, "library liberty");
    beads.add(null, "library");
    index = LuceneIndex.inMemory();
    Samples.commit(index, List.of(beads.list()));
  }

  @AfterAll
  static void close() throws Exception {
    index.close();
  }

  @Test
  void countsAreOfBeads() throws IOException {
    assertEquals(2, index.<Integer>vocabulary(v -> v.count(WORDS, "library")));
    assertEquals(0, index.<Integer>vocabulary(v -> v.count(WORDS, "books")));
    assertEquals(0, index.<Integer>vocabulary(v -> v.count("no such field", "library")));
  }

  @Test
  void termsAreFoundByTheirBeginning() throws IOException {
    assertEquals(
        List.of(new Counted("liberty", 1), new Counted("library", 2)),
        index.vocabulary(v -> v.beginning(WORDS, "lib")));
    assertEquals(List.of(), index.vocabulary(v -> v.beginning("no such field", "l")));
  }

  @Test
  void theMostFrequentAreFoundByTheirBeginning() throws IOException {
    assertEquals(
        List.of(new Counted("library", 2)), index.vocabulary(v -> v.frequent(WORDS, "lib", 1)));
    assertEquals(2, index.<Integer>vocabulary(v -> v.frequent(WORDS, "lib", 9).size()));
  }

  @Test
  void termsAreFoundByEdits() throws IOException {
    assertEquals(
        List.of(new Counted("library", 2)), index.vocabulary(v -> v.like(WORDS, "libraryy", 1)));
    assertEquals(
        List.of(new Counted("library", 2)), index.vocabulary(v -> v.like(WORDS, "libarry", 1)));
    assertEquals(List.of(), index.vocabulary(v -> v.like(WORDS, "lbarry", 1)));
    assertEquals(List.of(), index.vocabulary(v -> v.like("no such field", "library", 2)));
  }
}
