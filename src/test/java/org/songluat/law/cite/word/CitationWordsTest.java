package org.songluat.law.cite.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.law.WorkType;
import org.songluat.law.cite.word.CitationWords.Kind;
import org.songluat.text.Language;

class CitationWordsTest {
  private final CitationWords vietnamese = new CitationWords(Set.of(Language.VI));
  private final CitationWords english = new CitationWords(Set.of(Language.EN));

  @Test
  void longestNameOfAKindWins() {
    CitationText text = new CitationText("Thông tư liên tịch 5, Bộ luật này");
    assertEquals(new Kind(WorkType.JOINT_CIRCULAR, 18, false), vietnamese.kind(text, 0));
    assertEquals(new Kind(WorkType.CODE, 29, false), vietnamese.kind(text, 22));
  }

  @ParameterizedTest
  @EnumSource(
      names = {"ARTICLE", "OTHER"},
      mode = EnumSource.Mode.EXCLUDE)
  void everyKindOfInstrumentIsKnownInBothLanguages(WorkType type) {
    Kind vi = vietnamese.kind(new CitationText(type.vietnamese()), 0);
    Kind en = english.kind(new CitationText(type.english()), 0);
    assertEquals(new Kind(type, type.vietnamese().length(), false), vi);
    assertEquals(new Kind(type, type.english().length(), true), en);
  }

  @Test
  void textsAboutLawAreNoInstruments() {
    assertNull(english.kind(new CitationText("Article 5"), 0));
    assertNull(vietnamese.kind(new CitationText("Bài viết này"), 0));
    assertNull(vietnamese.kind(new CitationText("pháp luật về đò"), 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Điều 5", "phụ lục I", "Luật Đò ngang", "nghị định", "13/2031"})
  void whatMayStartACitation(String text) {
    assertTrue(vietnamese.leads(new CitationText(text), 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"đò ngang", "Article 5", "điềum 5", "ngàyx"})
  void whatStartsNoneInVietnamese(String text) {
    assertFalse(vietnamese.leads(new CitationText(text), 0));
  }

  @Test
  void smallWords() {
    assertTrue(CitationWords.mark("số"));
    assertTrue(CitationWords.of("của"));
    assertTrue(CitationWords.also("and"));
    assertTrue(CitationWords.to("đến"));
    assertTrue(CitationWords.introducing("tại"));
    assertFalse(CitationWords.introducing("quan"));
  }
}
