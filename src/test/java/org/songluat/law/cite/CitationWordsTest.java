package org.songluat.law.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.songluat.law.Level;
import org.songluat.law.WorkType;
import org.songluat.law.cite.CitationWords.NamedType;
import org.songluat.text.Language;

class CitationWordsTest {
  private final CitationWords vietnamese = new CitationWords(Set.of(Language.VI));
  private final CitationWords english = new CitationWords(Set.of(Language.EN));

  @Test
  void eachLanguageHasItsLevels() {
    assertEquals(Level.POINT, vietnamese.level("điểm"));
    assertEquals(Level.CLAUSE, english.level("clauses"));
    assertNull(vietnamese.level("article"));
    assertNull(english.level("điều"));
  }

  @Test
  void longestNameOfAKindWins() {
    CitationText text = new CitationText("Thông tư liên tịch 5, Bộ luật này");
    assertEquals(new NamedType(WorkType.JOINT_CIRCULAR, 18), vietnamese.type(text, 0));
    assertEquals(new NamedType(WorkType.CODE, 29), vietnamese.type(text, 22));
  }

  @ParameterizedTest
  @EnumSource(
      names = {"ARTICLE", "OTHER"},
      mode = EnumSource.Mode.EXCLUDE)
  void everyKindOfInstrumentIsKnownInBothLanguages(WorkType type) {
    NamedType vi = vietnamese.type(new CitationText(type.vietnamese()), 0);
    NamedType en = english.type(new CitationText(type.english()), 0);
    assertEquals(new NamedType(type, type.vietnamese().length()), vi);
    assertEquals(new NamedType(type, type.english().length()), en);
  }

  @Test
  void textsAboutLawAreNoInstruments() {
    assertNull(english.type(new CitationText("Article 5"), 0));
    assertNull(vietnamese.type(new CitationText("Bài viết này"), 0));
  }

  @Test
  void smallWords() {
    assertTrue(CitationWords.mark("số"));
    assertTrue(CitationWords.of("của"));
    assertTrue(CitationWords.also("and"));
    assertTrue(CitationWords.introducing("tại"));
    assertFalse(CitationWords.introducing("quan"));
  }
}
