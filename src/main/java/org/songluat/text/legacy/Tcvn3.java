package org.songluat.text.legacy;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * TCVN 5712:1993, the set VN3: a code for each small letter with its marks, none for capitals with
 * a tone, which capital fonts draw in the place of the small ones.
 */
final class Tcvn3 {
  /** The codes from A1 on, a space where VN3 has none. B0 to B4 are tones of their own. */
  private static final String FROM_A1 =
      "ĂÂÊÔƠƯĐăâêôơưđ"
          + " \u0300\u0309\u0303\u0301\u0323àảãáạ ằẳẵắ      "
          + " ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò"
          + " ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ ";

  /** Other characters that converters and PDF fonts give for codes: AD, B7, B5. */
  private static final String ALIASES = "\u2212\u00AD\u2219\u00B7\u03BC\u00B5";

  private static final String TONED_CAPITALS = "AĂÂEÊIOÔƠUƯY";

  private static final Pattern WORD =
      Pattern.compile(
          "(?<!\\p{L})[\\p{L}&&[^a-z]]*(?:\\p{Lu}{2}|\\p{Ll}[A-Z])[\\p{L}&&[^a-z]]*(?!\\p{L})");

  private Tcvn3() {}

  static String decode(String text) {
    StringBuilder decoded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = canonical(text, i);
      char letter = c > '\u00A0' && c <= '\u00FF' ? FROM_A1.charAt(c - '\u00A1') : ' ';
      boolean tone = letter >= '\u0300' && letter <= '\u0323';
      boolean known = letter != ' ' && (!tone || followsCapital(decoded));
      decoded.append(known ? letter : text.charAt(i));
    }
    return capitals(decoded.toString());
  }

  /**
   * VN3 has no capitals with a tone: in a word of capitals they were typed small, or were set in
   * another font. A word is one of capitals if it has two of them, or one after a small letter, and
   * no small letter without a mark.
   */
  private static String capitals(String text) {
    return WORD.matcher(text).replaceAll(r -> r.group().toUpperCase(Locale.ROOT));
  }

  /** The code's own character for one that stands for it; a minus between numbers is a minus. */
  private static char canonical(String text, int i) {
    char c = text.charAt(i);
    int alias = ALIASES.indexOf(c);
    boolean stands = alias >= 0 && alias % 2 == 0 && (inWord(text, i - 1) || inWord(text, i + 1));
    return stands ? ALIASES.charAt(alias + 1) : c;
  }

  private static boolean inWord(String text, int i) {
    return i >= 0
        && i < text.length()
        && (Character.isLetter(text.charAt(i)) || "¨©ª«¬\u00AD®¸¹".indexOf(text.charAt(i)) >= 0);
  }

  /** Tones of their own mark capitals only; elsewhere B0 is a degree sign, B2 and B3 powers. */
  private static boolean followsCapital(StringBuilder decoded) {
    return !decoded.isEmpty() && TONED_CAPITALS.indexOf(decoded.charAt(decoded.length() - 1)) >= 0;
  }
}
