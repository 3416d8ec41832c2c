package org.songluat.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompletionTest {
  private LegalIndex index;

  @BeforeEach
  void open() throws Exception {
    index = LuceneIndex.inMemory();
    Samples.commit(
        index,
        List.of(
            Samples.beads(Samples.resolution("1-BM/SL", LocalDate.of(2020, 5, 4)))
                .add("Thư viện có bạn đọc.", "The library has readers.")
                .add("Thư viện cho mượn.", "The library lends.")
                .add("Thủ thư giúp bạn đọc ở thư viện.", "Librarians help readers.")
                .list()));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void accentsMayBeMissing() throws IOException {
    assertEquals(List.of("thư viện"), index.complete("thu vi", 5));
  }

  @Test
  void accentsThatAreTypedMustBeThere() throws IOException {
    assertEquals(List.of("thủ thư"), index.complete("thủ", 5));
    assertEquals(List.of(), index.complete("thú v", 5));
  }

  @Test
  void theMostFrequentComesFirst() throws IOException {
    assertEquals(List.of("thư viện", "thư giúp"), index.complete("thu", 9).subList(0, 2));
    assertEquals(List.of("thư viện"), index.complete("thu", 1));
  }

  @Test
  void whatStandsBeforeTheLastTwoSyllablesIsKept() throws IOException {
    assertEquals(List.of("Quy định bạn đọc"), index.complete("Quy định ban do", 5));
  }

  @Test
  void aSyllableThatIsOneOfTwoSpellingsGoesOnAsWell() throws Exception {
    try (LegalIndex rules = LuceneIndex.inMemory()) {
      Samples.commit(
          rules,
          List.of(
              Samples.beads(Samples.resolution("1-BM/SL", LocalDate.of(2020, 5, 4)))
                  .add("Quyết định này. Quyết định. Qui định khác.", null)
                  .list()));
      assertEquals(
          List.of("quy định", "quyết định"), rules.complete("quy", 5).stream().sorted().toList());
    }
  }

  @Test
  void englishWordsGoOnByThemselves() throws IOException {
    assertEquals(List.of("library", "librarians"), index.complete("libr", 5));
    assertEquals(List.of("help readers"), index.complete("help rea", 5));
  }

  @Test
  void nothingTypedGoesNowhere() throws IOException {
    assertEquals(List.of(), index.complete("  ", 5));
  }
}
