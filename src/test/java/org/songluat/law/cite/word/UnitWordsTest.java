package org.songluat.law.cite.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.law.cite.word.UnitWords.Named;
import org.songluat.text.Language;

class UnitWordsTest {
  @ParameterizedTest
  @CsvSource({
    "Phụ lục II, ANNEX",
    "tiểu mục 3, SUBSECTION",
    "Mục 2, SECTION",
    "khoản 1, CLAUSE",
    "đoạn 2, PARAGRAPH",
    "appendices, ANNEX",
    "Chapter IV, CHAPTER",
    "point dd, POINT",
  })
  void unitsHaveTheirWordsInBothLanguages(String text, Unit unit) {
    Named named = at(text, 0);
    assertEquals(unit, named == null ? null : named.unit());
  }

  @ParameterizedTest
  @CsvSource({"tài khoản 5, 4", "quan điểm này, 5", "danh mục II, 5", "huy chương I, 4"})
  void secondHalfOfAWordIsNoUnit(String text, int start) {
    assertNull(at(text, start));
  }

  @Test
  void pluralsLeadLists() {
    assertEquals(new Named(Unit.POINT, 8, false, true), at("các điểm a, b", 4));
    assertEquals(new Named(Unit.ARTICLE, 8, true, true), at("Articles 5 and 6", 0));
    assertEquals(new Named(Unit.ARTICLE, 7, true, false), at("Article 5", 0));
  }

  @Test
  void languagesKeepTheirWords() {
    UnitWords english = new UnitWords(Set.of(Language.EN));
    assertNull(english.at(new CitationText("khoản 1"), 0));
    assertNull(english.at(new CitationText("phụ lục 1"), 0));
  }

  private static @Nullable Named at(String text, int start) {
    return new UnitWords(Set.of(Language.VI, Language.EN)).at(new CitationText(text), start);
  }
}
