package org.songluat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fonts that the style sheets name, held against those of the machine. */
class FontsTest {
  private static final Pattern STACK = Pattern.compile("\"Be Vietnam Pro\"[^;]*");
  private static final Pattern NAMED = Pattern.compile("\"([^\"]+)\"|Roboto|Arial");

  private static List<String> named(String sheet) throws IOException {
    byte[] bytes = FontsTest.class.getResourceAsStream("/web/" + sheet).readAllBytes();
    Matcher stack = STACK.matcher(new String(bytes, StandardCharsets.UTF_8));
    assertTrue(stack.find(), sheet);
    return NAMED
        .matcher(stack.group())
        .results()
        .map(name -> name.group(1) == null ? name.group() : name.group(1))
        .toList();
  }

  /** Every vowel with every tone, in both cases, and what else Vietnamese has beyond English. */
  private static String letters() {
    StringBuilder letters = new StringBuilder("đĐ₫“”–…");
    for (String vowel : "a ă â e ê i o ô ơ u ư y".split(" ")) {
      for (String tone : List.of("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323")) {
        String letter = Normalizer.normalize(vowel + tone, Normalizer.Form.NFC);
        letters.append(letter).append(letter.toUpperCase(Locale.ROOT));
      }
    }
    return letters.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"style.css", "report.css"})
  void everyReadingFontThatIsInstalledHasEveryVietnameseLetter(String sheet) throws IOException {
    Set<String> installed =
        Set.of(
            GraphicsEnvironment.getLocalGraphicsEnvironment()
                .getAvailableFontFamilyNames(Locale.ROOT));
    List<String> here = named(sheet).stream().filter(installed::contains).toList();
    Assumptions.assumeFalse(here.isEmpty(), "skipped: none of the fonts is installed");
    for (String name : here) {
      assertEquals(-1, new Font(name, Font.PLAIN, 16).canDisplayUpTo(letters()), name);
    }
  }

  @Test
  void bothSheetsNameTheSame() throws IOException {
    assertEquals(named("style.css"), named("report.css"));
    assertEquals("Be Vietnam Pro", named("style.css").getFirst());
  }
}
