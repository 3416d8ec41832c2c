package org.songluat.law.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.law.Level;
import org.songluat.law.cite.StepReader.Step;
import org.songluat.text.Language;

class StepReaderTest {
  @Test
  void labelMayHaveALetter() {
    assertEquals(new Step(Level.ARTICLE, List.of("12a"), 8), step("Điều 12a của Luật này"));
  }

  @Test
  void pointsAreLettersAndDdIsWhatVietnamesePrints() {
    assertEquals(new Step(Level.POINT, List.of("đ"), 8), step("Point dd of Clause 2"));
    assertEquals(new Step(Level.POINT, List.of("đ"), 6), step("điểm đ khoản 2"));
    assertEquals(new Step(Level.POINT, List.of("1"), 6), step("điểm 1 khoản 2"));
  }

  @Test
  void listIsJoinedByCommasAndWords() {
    assertEquals(new Step(Level.POINT, List.of("a", "b", "c"), 14), step("điểm a, b và c khoản 2"));
    assertEquals(
        new Step(Level.ARTICLE, List.of("3", "4", "6"), 20), step("Articles 3, 4, and 6 of it"));
  }

  @Test
  void listEndsBeforeACount() {
    assertEquals(new Step(Level.ARTICLE, List.of("5"), 6), step("Điều 5, 30 ngày sau"));
    assertEquals(new Step(Level.ARTICLE, List.of("5"), 6), step("Điều 5 và 30 chiếc đò"));
  }

  @Test
  void thisPlaceHasNoLabel() {
    assertEquals(new Step(Level.CLAUSE, List.of(), 9), step("khoản này"));
    assertEquals(new Step(Level.ARTICLE, List.of(), 12), step("this Article"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "điều kiện",
        "Điều 5. Phạm vi",
        "Điều 5\nPhạm vi",
        "khoản 500.000 đồng",
        "điểm 7,5",
        "Article 20000",
        "Điều 5/2031",
        "point é",
        "these Articles",
        "this house",
        "Điều",
      })
  void otherWordsAreNoStep(String text) {
    assertNull(step(text));
  }

  private static @Nullable Step step(String text) {
    CitationWords words = new CitationWords(Set.of(Language.VI, Language.EN));
    return new StepReader(new CitationText(text), words).at(0);
  }
}
