package org.songluat.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.structure.label.Labels;
import org.songluat.structure.label.Mark;

/** Where labels stand in their sequence: what tells a gap, a repeat, a restart. */
class PlacesTest {
  @ParameterizedTest
  @CsvSource({
    "nhất, PART, 1", "MƯỜI, PART, 10", "Two, PART, 2", "III, PART, 3", "IV, CHAPTER, 4",
    "12, ARTICLE, 12", "12a, ARTICLE, 12", "7.2, DOTTED, 2", "XL, ROMAN, 40", "A, LETTER, 1",
    "D, LETTER, 4", "Đ, LETTER, 5", "a, POINT, 1", "iv, SUBPOINT, 4", "a.3, SUBPOINT, 3",
    "MƯỜI HAI, CHAPTER, 12", "twelve, CHAPTER, 12", "IIa, CHAPTER, 2", "7.1.10, DOTTED, 10"
  })
  void aLabelHasAPlace(String label, Mark.Style style, int place) {
    assertEquals(place, Labels.place(label, style));
  }

  @ParameterizedTest
  @CsvSource({"a, b", "c, d", "d, đ", "đ, e", "e, g", "dd, e", "h, i", "o, ô", "u, ư", "y, z"})
  void lettersOfPointsAscendAsVietnameseAndEnglishCountThem(String before, String after) {
    boolean ascends =
        Labels.place(before, Mark.Style.POINT) < Labels.place(after, Mark.Style.POINT);
    assertEquals(true, ascends);
  }

  @ParameterizedTest
  @CsvSource({
    "a, b, ''",
    "d, e, ''",
    "e, g, ''",
    "e, h, g",
    "h, k, i",
    "h, l, ik",
    "u, x, v",
    "b, e, cd"
  })
  void lettersThatOneOfTheAlphabetsLacksAreNotMissed(String before, String after, String missing) {
    int from = Labels.place(before, Mark.Style.POINT);
    int to = Labels.place(after, Mark.Style.POINT);
    assertEquals(missing, Labels.missing(from, to));
  }

  @ParameterizedTest
  @CsvSource({"1, ROMAN, I", "14, ROMAN, XIV", "1, LETTER, A", "3, LETTER, C", "12, NUMBER, 12"})
  void aPlaceHasALabel(int place, Mark.Style style, String label) {
    assertEquals(label, Labels.at(place, style));
    assertEquals(place, Labels.place(label, style));
  }
}
