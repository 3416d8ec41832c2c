package org.songluat.align.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordTableTest {
  private static final List<WordTable.Sample> SAMPLES =
      List.of(
          new WordTable.Sample("thư viện", "library", 2),
          new WordTable.Sample("thư viện mở cửa", "the library opens", 1),
          new WordTable.Sample("trường học mở cửa", "the school opens", 1));

  private final WordTable table = WordTable.learn(SAMPLES);

  @Test
  void whatMeetsOftenIsLikelier() {
    Lexicon.Known known =
        table.among(List.of("thư viện"), List.of(Words.stem("library"), Words.stem("opens")));
    assertEquals(0, known.vi()[0]);
    float library = 0;
    float opens = 0;
    for (int k = 0; k < known.size(); k++) {
      library = known.en()[k] == 0 ? known.enGivenVi()[k] : library;
      opens = known.en()[k] == 1 ? known.enGivenVi()[k] : opens;
    }
    assertTrue(library > 3 * opens, library + " against " + opens);
  }

  @Test
  void ofWordsItHasNotSeenItKnowsNothing() {
    assertEquals(0, table.among(List.of("sân bay"), List.of("airport")).size());
    assertEquals(0, WordTable.learn(List.of()).among(List.of("thư"), List.of("letter")).size());
  }

  @Test
  void theSameSamplesGiveTheSameTable() {
    WordTable again = WordTable.learn(SAMPLES);
    List<String> vi = List.of("thư", "viện", "thư viện", "mở", "cửa");
    List<String> en = Words.of("the library opens", org.songluat.text.Language.EN);
    assertEquals(table.size(), again.size());
    assertEquals(
        java.util.Arrays.toString(table.among(vi, en).enGivenVi()),
        java.util.Arrays.toString(again.among(vi, en).enGivenVi()));
  }
}
