package org.songluat.web.page.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.web.page.Samples;

class PlacesTest {
  private static final Path CHAPTER = Path.ROOT.child(Level.CHAPTER, "II");
  private static final Path ARTICLE = CHAPTER.child(Level.ARTICLE, "5");
  private static final Path CLAUSE = ARTICLE.child(Level.CLAUSE, "2");
  private static final Path POINT = CLAUSE.child(Level.POINT, "đ");
  private static final Path HEADING =
      Path.ROOT.child(Level.HEADING, "III").child(Level.HEADING, "4");

  private final Places places =
      new Places(
          List.of(
              Samples.bead(CHAPTER, "Chương II", null),
              Samples.bead(ARTICLE, "Điều 5", null),
              Samples.bead(ARTICLE.child(Level.PARAGRAPH, "1"), "Lời", null),
              Samples.bead(CLAUSE, "2.", null),
              Samples.bead(POINT, "đ)", null),
              Samples.bead(HEADING, "4-", null)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Điều 5 | art_5",
        "dieu 5 | art_5",
        "5 | art_5",
        "khoản 2 Điều 5 | cl_2",
        "điểm đ khoản 2 Điều 5 | pt_dd",
        "Article 5(2)(dd) | pt_dd",
        "5.2 | cl_2",
        "Chương II | chp_ii",
        "chapter 2 | chp_ii",
        "III.4 | hdg_iii__hdg_4",
        "mục III.4 | hdg_iii__hdg_4",
        "Khoản 2 Điều 5 Luật số 07/2026/BM | cl_2"
      })
  void aPlaceIsFoundHoweverItIsWritten(String words, String end) {
    String found = places.find(words).map(bead -> bead.path().eId()).orElse("none");
    assertTrue(found.endsWith(end), words + " gives " + found);
  }

  @Test
  void whatTheWorkDoesNotHaveIsNotFound() {
    assertEquals(true, places.find("Điều 99").isEmpty());
    assertEquals(true, places.find("khoản 3 Điều 5").isEmpty());
    assertTrue(Places.named("Điều 99"));
    assertFalse(Places.named("Nghị quyết này"));
    assertFalse(Places.named("<script>"));
  }
}
