package org.songluat.law.cite.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitationTextTest {
  private final CitationText text = new CitationText("Điều 7a,\n  khoản\u00A0này. NĐ");

  @Test
  void wordsAreRunsOfLettersInLowerCase() {
    assertEquals("điều", text.word(0));
    assertEquals("", text.word(4));
    assertEquals("nđ", text.word(text.length() - 2));
    assertEquals("", text.word(text.length() + 5));
  }

  @Test
  void runsEndWhereTheirCharactersDo() {
    assertEquals(6, text.digits(5));
    assertEquals(7, text.run(5));
    assertEquals(4, text.letters(0));
    assertEquals(text.length(), text.letters(text.length() - 2));
  }

  @Test
  void blanksHoldLineEndsAndNoBreakSpaces() {
    assertEquals(11, text.blanks(8));
    assertEquals(17, text.blanks(16));
  }

  @Test
  void wordBeforeIsBehindNothingButBlanks() {
    assertEquals("khoản", text.wordBefore(17));
    assertEquals("", text.wordBefore(11));
    assertEquals("", text.wordBefore(0));
  }

  @Test
  void lineStartAllowsIndent() {
    assertTrue(text.lineStart(0));
    assertTrue(text.lineStart(11));
    assertFalse(text.lineStart(17));
  }

  @Test
  void wordStartsBehindNoLetterOrDigit() {
    assertTrue(text.wordStart(0));
    assertTrue(text.wordStart(5));
    assertFalse(text.wordStart(6));
    assertFalse(text.wordStart(4));
  }

  @Test
  void capitalIsOfThePrintedText() {
    assertTrue(text.capital(0));
    assertFalse(text.capital(1));
    assertFalse(text.capital(text.length()));
  }

  @Test
  void wordsOfANameMayBeBrokenOverLines() {
    CitationText name = new CitationText("Thông tư\nliên  tịch số 5; Thông tư 6");
    assertEquals(19, name.words(0, List.of("thông", "tư", "liên", "tịch")));
    assertEquals(8, name.words(0, List.of("thông", "tư")));
    assertEquals(-1, name.words(0, List.of("thông", "báo")));
    assertEquals(-1, new CitationText("Luật5").words(0, List.of("luật")));
  }
}
