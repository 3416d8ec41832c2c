package org.songluat.law.cite.pin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.law.cite.word.CitationText;
import org.songluat.law.cite.word.Unit;

class LabelReaderTest {
  @ParameterizedTest
  @CsvSource({
    "ARTICLE, 12a của, 12a, 3",
    "ARTICLE, 05 của, 5, 2",
    "ARTICLE, '(5) of', 5, 3",
    "CLAUSE, '3,4 của', 3, 1",
    "POINT, đ khoản, đ, 1",
    "POINT, dd of, đ, 2",
    "POINT, 4dd in, 4đ, 3",
    "POINT, (a) Clause, a, 3",
    "POINT, 'a), b)', a, 2",
    "POINT, 2.1 khoản, 2.1, 3",
    "POINT, b.1 khoản, b.1, 3",
    "POINT, a1 khoản, a1, 2",
    "CHAPTER, IV của, IV, 2",
    "CHAPTER, VIIa vào, VIIa, 4",
    "CHAPTER, VIla vào, VIIa, 4",
    "SECTION, I.4.1 của, I.4.1, 5",
    "SECTION, B Phụ lục, B, 1",
    "PART, thứ nhất của, 1, 8",
    "PART, One of, 1, 3",
    "PART, II của, II, 2",
    "ANNEX, số 01 ban hành, 1, 5",
    "ANNEX, No. 2 to, 2, 5",
    "ANNEX, IX kèm, IX, 2",
    "PARAGRAPH, thứ hai của, 2, 7",
    "PARAGRAPH, 3 của, 3, 1",
  })
  void labelsHaveTheFormOfTheirUnit(Unit unit, String text, String name, int end) {
    Label label = new LabelReader(new CitationText(text)).at(unit, 0);
    assertEquals(new Label(name, label == null ? -1 : label.start(), end), label);
  }

  @ParameterizedTest
  @CsvSource({
    "ARTICLE, 5/2031",
    "ARTICLE, 20000",
    "ARTICLE, 5.2 độ",
    "CLAUSE, '500,000 đồng'",
    "CLAUSE, 7% số",
    "POINT, Đ khoản",
    "POINT, é",
    "POINT, an",
    "CHAPTER, trình",
    "SECTION, tiêu",
    "PART, nhất",
    "ANNEX, này",
  })
  void otherWordsAndFiguresAreNoLabels(Unit unit, String text) {
    assertNull(new LabelReader(new CitationText(text)).at(unit, 0));
  }

  @Test
  void parenthesisOfTheSentenceStaysOutside() {
    String text = "(nêu tại điểm a)";
    assertEquals(
        new Label("a", 14, 15), new LabelReader(new CitationText(text)).at(Unit.POINT, 14));
  }
}
