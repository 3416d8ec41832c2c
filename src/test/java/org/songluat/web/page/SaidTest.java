package org.songluat.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.songluat.law.Titles;
import org.songluat.text.Language;

class SaidTest {
  @Test
  void aTitleIsInThePreferredLanguageElseInTheOther() {
    Titles both = new Titles("Luật", "Law");
    assertEquals(new Said("en", "Law"), Said.title(both, Language.EN));
    assertEquals(new Said("vi", "Luật"), Said.title(both, Language.VI));
    assertEquals(new Said("vi", "Luật"), Said.title(new Titles("Luật", null), Language.EN));
    assertNull(Said.title(Titles.NONE, Language.VI));
  }

  @Test
  void aLongTextIsCutAfterAWord() {
    Said said = new Said("vi", "một hai ba");
    assertEquals(said, said.shortened(10));
    assertEquals(new Said("vi", "một hai…"), said.shortened(9));
    assertEquals(new Said("vi", "mộ…"), said.shortened(2));
  }
}
