package org.songluat.exchange.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class XmlTextTest {
  @Test
  void keepsWhatXmlAllows() {
    assertEquals("Điều 5\t🚲\uE000\uFFFD", XmlText.legal("Điều 5\t🚲\uE000\uFFFD"));
  }

  @Test
  void dropsControlsNonCharactersAndHalvesOfPairs() {
    assertEquals("abcde", XmlText.legal("a\u0000b\u001Fc\uFFFEd\uD83De\uDEB2"));
  }

  @Test
  void makesEveryLineEndALineFeed() {
    assertEquals("a\nb\nc\nd", XmlText.legal("a\r\nb\rc\nd"));
  }
}
