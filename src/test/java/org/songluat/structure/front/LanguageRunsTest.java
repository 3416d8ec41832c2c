package org.songluat.structure.front;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.structure.lines.Paragraph;
import org.songluat.text.Span;

class LanguageRunsTest {
  private static final String VI = "Thư viện mở cửa cho mọi người trong xã. ";
  private static final String EN = "The library is open to all people of the commune. ";

  /** The runs as a language and the numbers of their paragraphs. */
  private static List<String> runs(String... texts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String text : texts) {
      Span place = new Span(paragraphs.size(), paragraphs.size() + 1);
      paragraphs.add(new Paragraph(text.strip(), List.of(place), 0, Paragraph.Kind.TEXT));
    }
    return LanguageRuns.of(paragraphs).stream().map(LanguageRunsTest::shown).toList();
  }

  private static String shown(Run run) {
    List<String> places =
        run.paragraphs().stream().map(p -> Integer.toString(p.span().start())).toList();
    return run.language().code() + " " + String.join(",", places);
  }

  @Test
  void oneLanguageIsOneRun() {
    assertEquals(List.of("vi 0,1,2"), runs(VI, "1.", VI));
    assertEquals(List.of("en 0,1"), runs(EN, EN));
    assertEquals(List.of(), runs());
  }

  @Test
  void aTextAndItsTranslationAreTwoRuns() {
    assertEquals(List.of("vi 0,1", "en 2,3"), runs(VI, VI, EN, EN));
  }

  @Test
  void aShortQuotationInTheOtherLanguageStaysInItsText() {
    assertEquals(List.of("vi 0,1,2"), runs(VI.repeat(9), EN, VI.repeat(9)));
  }

  @Test
  void aLongOneDoesNot() {
    assertEquals(List.of("vi 0", "en 1", "vi 2"), runs(VI.repeat(20), EN.repeat(9), VI.repeat(20)));
  }

  @Test
  void aShortMastheadInTheOtherLanguageBeginsItsOwnText() {
    assertEquals(
        List.of("vi 0", "en 1", "vi 2"),
        runs(VI.repeat(9), "Hanoi, February 1, 2022", VI.repeat(9)));
  }

  @Test
  void mastheadLinesThatTellNoLanguageGoWithWhatFollows() {
    assertEquals(List.of("vi 0", "en 1,2"), runs(VI.repeat(9), "---", EN.repeat(9)));
    assertEquals(List.of("vi 0,1", "en 2"), runs(VI.repeat(9), "12,5", EN.repeat(9)));
  }

  @Test
  void whereNothingTellsTheLanguageItIsVietnamese() {
    assertEquals(List.of("vi 0,1"), runs("1.", "2."));
  }

  @Test
  void paragraphsThatAlternateWithTheirTranslationAreSortedByLanguage() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      texts.add(VI);
      texts.add(EN);
    }
    assertEquals(List.of("vi 0,2,4,6,8,10", "en 1,3,5,7,9,11"), runs(texts.toArray(String[]::new)));
  }

  @Test
  void aFewChangesAreNotAlternation() {
    assertEquals(
        List.of("vi 0", "en 1", "vi 2", "en 3"),
        runs(VI.repeat(9), EN.repeat(9), VI.repeat(9), EN.repeat(9)));
  }
}
