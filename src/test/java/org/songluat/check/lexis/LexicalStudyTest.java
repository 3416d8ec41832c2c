package org.songluat.check.lexis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.align.learned.LearnedPhrases;
import org.songluat.align.lexicon.Glossary;
import org.songluat.check.Discrepancy;
import org.songluat.check.Texts;
import org.songluat.check.suite.Checks;

class LexicalStudyTest {
  private static final String GLOSSARY =
      """
      bến đò\tpier\ttransport
      đèn pha\theadlamp\ttransport
      phao cứu sinh\tlife buoy\ttransport
      khách quan\tobjective\tqualifier
      Hội Đò\tFerry Society\tinstitution
      miền Thượng\tUpper region\tgeography
      miền Hạ\tLower Plains\tgeography
      đò chở hàng\tcargo ferry\ttransport
      thuyền trưởng\tskipper\ttransport
      """;

  private static final String LONG_VI =
      "Bến đò, đò chở hàng và thuyền trưởng của Hội Đò có đèn pha, phao cứu sinh.";
  private static final String LONG_EN =
      "The pier, the cargo ferry and the skipper of the Ferry Society have headlamps; the skipper"
          + " has a headlamp at the pier.";

  private static TermBank bank() {
    try {
      return new TermBank(Glossary.read("g.tsv", new StringReader(GLOSSARY)), LearnedPhrases.EMPTY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> found(String vi, String en) {
    return Texts.ferry().check(Checks.checker(LexicalStudyTest::bank), vi, en).stream()
        .filter(Discrepancy::likely)
        .map(d -> d.proof().rule().code() + " | " + d.vi() + " | " + d.en())
        .toList();
  }

  @Test
  void aTermThatNothingRendersIsTold() {
    assertEquals(List.of("words-lost | phao cứu sinh | "), found(LONG_VI, LONG_EN));
  }

  @Test
  void aWordSaysLittleWhereMuchIsSaidInOtherWords() {
    assertEquals(
        List.of(),
        found(
            "Bến đò có đèn pha, phao cứu sinh.",
            "The pier boasts bright headlamps among countless marvellous gadgets."));
  }

  @Test
  void anotherFormOfARenderingIsSilent() {
    assertEquals(
        List.of(), found("Bến đò có phao cứu sinh.", "Piers are provided with life-buoys."));
  }

  @Test
  void termsOfOppositeSenseAreTold() {
    assertEquals(
        List.of("opposite | khách quan | subjective"),
        found("Bến đò là khách quan.", "The pier is subjective."));
  }

  @Test
  void aPlaceIsNotAnother() {
    assertEquals(
        List.of("name |  | Lower Plains"), found("Bến đò ở đó.", "The pier in the Lower Plains."));
  }

  @Test
  void evidenceIsWhatTheGlossaryExpects() {
    Discrepancy found =
        Texts.ferry().check(Checks.checker(LexicalStudyTest::bank), LONG_VI, LONG_EN).getFirst();
    assertEquals("life buoy", found.proof().evidence());
    assertEquals(
        "Bản tiếng Anh thiếu từ: \"phao cứu sinh\" (life buoy)", found.proof().messageVi());
    assertEquals("Words are missing in English: \"phao cứu sinh\" (life buoy)", found.message());
  }
}
