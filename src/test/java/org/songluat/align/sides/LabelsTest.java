package org.songluat.align.sides;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.align.Parallel;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.text.Language;

class LabelsTest {
  @ParameterizedTest
  @CsvSource({
    "Điều 5. Quyền, Article 5. Rights",
    "Chương IV QUY ĐỊNH, Chapter 4 PROVISIONS",
    "1. Quan điểm, 1. Principles",
    "đ) Đối với hộ, dd) For households",
    "II - Mục tiêu, II. Objectives",
    "12) Khác, 12. Other"
  })
  void labelsOfBothLanguagesHaveOneForm(String vi, String en) {
    assertEquals(Labels.printed(vi), Labels.printed(en));
    assertEquals(false, Labels.printed(vi).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"Nhà nước bảo hộ", "A man may", "2019 là năm", "1.5 lần", "Phần lớn hộ", "''"})
  void wordsAndNumbersAreNoLabels(String text) {
    assertEquals("", Labels.printed(text));
  }

  @Test
  void theWholePathCounts() {
    Path path = Path.ROOT.child(Level.CHAPTER, "II").child(Level.POINT, "đ");
    assertEquals("/chapter2/pointdd", Labels.place(Parallel.clause(Language.VI, path, "đ) Khác")));
    Path bullet = Path.ROOT.child(Level.BULLET, "3");
    assertEquals("", Labels.place(Parallel.clause(Language.VI, bullet, "- Khác")));
  }

  @ParameterizedTest
  @CsvSource({"i,1", "iv,4", "ix,9", "xiv,14", "xl,40", "lxxxix,89", "iiii,0", "vx,0", "abc,0"})
  void romanNumerals(String numeral, int value) {
    assertEquals(value, Labels.romanValue(numeral));
  }

  @Test
  void anEmptyNumeralIsWorthNothing() {
    assertEquals(0, Labels.romanValue(""));
  }

  @ParameterizedTest
  @CsvSource({
    "Phần II, part2",
    "Mục 3. Mượn, section3",
    "Điều 12a. Sách, article12a",
    "12a. Mượn, 12a",
    "a) Mượn, a",
    "c) Mượn, c",
    "C. Objectives, c",
    "XIV. Implementation, 14",
    "3 - Nhiệm vụ, 3",
    "5- Nhiệm vụ, 5"
  })
  void aPrintedLabelIsReadInItsForm(String text, String label) {
    assertEquals(label, Labels.printed(text));
  }

  @ParameterizedTest
  @CsvSource({"Điều này, ''", "Article of faith, ''", "Chương trình 5, ''", "5 lần, ''"})
  void aHeadingWordOrNumberInASentenceIsNone(String text, String label) {
    assertEquals(label, Labels.printed(text));
  }

  @Test
  void aClauseOfAStructureIsCalledByItsPathNotByItsText() {
    Path clause = Path.ROOT.child(Level.ARTICLE, "5").child(Level.CLAUSE, "2");
    assertEquals("clause2", Labels.own(Parallel.clause(Language.VI, clause, "3. Khác")));
    Path bullet = clause.child(Level.BULLET, "1");
    assertEquals("", Labels.own(Parallel.clause(Language.VI, bullet, "1. Khác")));
    assertEquals("1", Labels.own(Parallel.line(Language.VI, 0, "1. Khác")));
  }
}
