package org.songluat.check.lexis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.align.learned.LearnedPhrases;
import org.songluat.align.lexicon.Glossary;
import org.songluat.check.Checker;
import org.songluat.check.Texts;

class TermSurveyTest {
  @Test
  void renderingsAreCountedWithAPlaceOfEach() throws Exception {
    String glossary =
        "bến đò\tpier\ttransport\nbến đò\tjetty\ttransport\nđèn pha\theadlamp\ttransport\n";
    TermBank bank =
        new TermBank(Glossary.read("g.tsv", new StringReader(glossary)), LearnedPhrases.EMPTY);
    TermSurvey survey = new TermSurvey(new TermSource(() -> bank));
    Checker checker = new Checker(List.of(survey));
    Texts.ferry()
        .pair("Bến đò có đèn pha.", "The pier has a headlamp.")
        .pair("Bến đò đóng cửa.", "The jetty is closed.")
        .check(checker, "Bến đò mở cửa.", "The pier is open.");
    assertEquals(
        List.of(
            new TermSurvey.Varied(
                "bến đò",
                List.of(
                    new TermSurvey.Use("pier", 2, 1, "v1"),
                    new TermSurvey.Use("jetty", 1, 1, "v2")))),
        survey.varied());
  }
}
