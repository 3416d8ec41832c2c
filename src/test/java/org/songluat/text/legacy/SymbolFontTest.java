package org.songluat.text.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SymbolFontTest {
  @Test
  void symbolsOfAdobesEncodingAreThoseOfUnicode() {
    assertEquals(
        "αβΩ≤≥×•√",
        SymbolFont.toUnicode("\uF061\uF062\uF057\uF0A3\uF0B3\uF0B4\uF0B7\uF0D6", "Symbol"));
    assertEquals("a • ≤", SymbolFont.toUnicode("a \u00B7 \u00A3", "Symbol"));
  }

  @Test
  void aPictureWithoutACharacterIsABullet() {
    assertEquals("▪✓•", SymbolFont.toUnicode("\uF0A7\uF0FC\uF04E", "Wingdings"));
    assertEquals("•", SymbolFont.toUnicode("\uF0A7", "Webdings"));
    assertEquals("❑ ▪", SymbolFont.toUnicode("q \u00A7", "Wingdings"));
  }

  @Test
  void aLetterOfAnOldFontAmongTheSymbolsIsItsCode() {
    assertEquals("\u00A7i\u00D2u", SymbolFont.toUnicode("\uF0A7\uF069\uF0D2\uF075", ".VnTime"));
  }

  @Test
  void inAFontThatIsNotKnownOnlyTheFrequentSignsAre() {
    assertEquals("•-\uF041", SymbolFont.toUnicode("\uF0B7\uF02D\uF041", "Arial"));
    assertEquals("Điều §5", SymbolFont.toUnicode("Điều §5", "Arial"));
  }
}
