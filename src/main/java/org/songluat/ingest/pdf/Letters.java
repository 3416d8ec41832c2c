package org.songluat.ingest.pdf;

import java.text.Normalizer;

/** What fonts print, as characters of Unicode. */
final class Letters {
  /** Bullets of the fonts Symbol and Wingdings, and what they look like. */
  private static final String SYMBOLS = "\uF0B7\uF0A7\uF0D8\uF02D\uF0FC";

  private static final String PRINTED = "•▪➢-✓";

  /** What may be raised, and the characters for it. */
  private static final String LEVEL = "0123456789()";

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾";

  /**
   * What is raised before it is known whether the text is Unicode: ¹, ² and ³ are letters in the
   * legacy encodings. These are private characters that no font here uses.
   */
  private static final String KEPT =
      "\uE7E0\uE7E1\uE7E2\uE7E3\uE7E4\uE7E5\uE7E6\uE7E7\uE7E8\uE7E9\uE7EA\uE7EB";

  /** The ligatures of Latin letters. */
  private static final char FIRST_LIGATURE = '\uFB00';

  private static final char LAST_LIGATURE = '\uFB06';

  private Letters() {}

  /** Marks what stands above its line. */
  static String raised(String text) {
    return exchanged(text, LEVEL, KEPT);
  }

  static boolean isRaised(String text) {
    return text.chars().allMatch(c -> KEPT.indexOf(c) >= 0);
  }

  /** What was marked as raised, as raised characters. */
  static String unicode(String text) {
    return exchanged(text, KEPT, RAISED);
  }

  /** What was marked as raised, as level characters. */
  static String level(String text) {
    return exchanged(text, KEPT, LEVEL);
  }

  private static String exchanged(String text, String from, String to) {
    StringBuilder exchanged = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int at = from.indexOf(text.charAt(i));
      exchanged.append(at < 0 ? text.charAt(i) : to.charAt(at));
    }
    return exchanged.toString();
  }

  /** Ligatures taken apart, bullets as bullets, controls as spaces. */
  static String plain(String printed) {
    StringBuilder plain = new StringBuilder(printed.length());
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      int symbol = SYMBOLS.indexOf(c);
      if (symbol >= 0) {
        plain.append(PRINTED.charAt(symbol));
      } else if (c >= FIRST_LIGATURE && c <= LAST_LIGATURE) {
        plain.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else {
        plain.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
    return plain.toString();
  }
}
