package org.songluat.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LettersTest {
  @Test
  void ligaturesAreTakenApart() {
    assertEquals("official flow", Letters.plain("o\uFB03cial \uFB02ow"));
  }

  @Test
  void symbolsOfWordAreBullets() {
    assertEquals("• cây ▪ lá", Letters.plain("\uF0B7 cây \uF0A7 lá"));
  }

  @Test
  void controlsAreSpaces() {
    assertEquals("a b", Letters.plain("a\u0002b"));
  }

  @Test
  void raisedDigitsAreUnicodesOrLevelOnes() {
    String raised = "m" + Letters.raised("2(13)");
    assertEquals("m²⁽¹³⁾", Letters.unicode(raised));
    assertEquals("m2(13)", Letters.level(raised));
  }
}
