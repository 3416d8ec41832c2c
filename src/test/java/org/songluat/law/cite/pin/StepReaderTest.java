package org.songluat.law.cite.pin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.law.cite.word.CitationText;
import org.songluat.law.cite.word.CitationWords;
import org.songluat.law.cite.word.Unit;
import org.songluat.text.Language;

class StepReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Điều 12a của Luật này | 12a | 8",
        "điểm a, b và c khoản 2 | a b c | 14",
        "Articles 3, 4, and 6 of it | 3 4 6 | 20",
        "Điều 5, 30 ngày sau | 5 | 6",
        "Điều 5 và 30 chiếc đò | 5 | 6",
        "Điều 5, 6 được sửa | 5 6 | 9",
        "Điều 5 đến Điều 8 | 5 6 7 8 | 17",
        "Điều 5-7 | 5 6 7 | 8",
        "điểm a đến d khoản 2 | a b c d | 12",
        "Articles 5 through 7 | 5 6 7 | 20",
        "Điều 7 đến Điều 5 | 7 | 6",
        "khoản 1, 2,3 và 4 của Điều này | 1 2 3 4 | 17",
        "Point b and a copy of it | b | 7",
      })
  void stepsHaveOneLabelOrMore(String text, String labels, int end) {
    Step step = step(text);
    assertEquals(labels, names(step));
    assertEquals(end, step == null ? -1 : step.end());
  }

  @Test
  void everyLabelHasItsOwnWords() {
    assertEquals(
        List.of(new Label("a", 0, 6), new Label("b", 8, 9), new Label("c", 13, 14)),
        labels("điểm a, b và c khoản 2"));
    assertEquals(
        List.of(new Label("5", 0, 6), new Label("6", 0, 17), new Label("7", 11, 17)),
        labels("Điều 5 đến Điều 7"));
  }

  @Test
  void thisPlaceHasNoLabel() {
    assertEquals(new Step(Unit.CLAUSE, List.of(), 0, 9), step("khoản này"));
    assertEquals(new Step(Unit.ARTICLE, List.of(), 0, 12), step("this Article"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "điều kiện",
        "Điều 5. Phạm vi",
        "Điều 5 Phạm vi",
        "Điều 5\nPhạm vi",
        "“Điều 5. Phạm vi",
        "khoản 5 triệu đồng",
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

  private static String names(@Nullable Step step) {
    return step == null
        ? ""
        : step.labels().stream().map(Label::name).collect(Collectors.joining(" "));
  }

  private static List<Label> labels(String text) {
    Step step = step(text);
    return step == null ? List.of() : step.labels();
  }

  private static @Nullable Step step(String text) {
    CitationWords words = new CitationWords(Set.of(Language.VI, Language.EN));
    return new StepReader(new CitationText(text), words).at(0);
  }
}
