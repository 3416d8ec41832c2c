package org.songluat.text.legacy;

import java.text.Normalizer;

/**
 * VIQR, the Vietnamese Quoted-Readable of RFC 1456: signs after a vowel, first the one of its
 * shape, then the one of its tone; dd is đ, a backslash takes a sign's meaning away.
 */
final class Viqr {
  /** Each sign with the combining mark that it is. */
  private static final String SIGNS = "(\u0306^\u0302+\u031B`\u0300'\u0301?\u0309~\u0303.\u0323";

  private static final String VOWELS = "aeiouyAEIOUY";

  private Viqr() {}

  static String decode(String text) {
    StringBuilder decoded = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && isSign(text.charAt(i + 1))) {
        decoded.append(text.charAt(i + 1));
        i += 2;
      } else if ((c == 'd' || c == 'D') && i + 1 < text.length() && isD(text.charAt(i + 1))) {
        decoded.append(c == 'd' ? 'đ' : 'Đ');
        i += 2;
      } else {
        i = VOWELS.indexOf(c) >= 0 ? vowel(text, i, decoded) : other(c, i, decoded);
      }
    }
    return decoded.toString();
  }

  private static int other(char c, int at, StringBuilder decoded) {
    decoded.append(c);
    return at + 1;
  }

  /** Writes a vowel with its marks and returns where the text goes on. */
  private static int vowel(String text, int at, StringBuilder decoded) {
    StringBuilder letter = new StringBuilder().append(text.charAt(at));
    int next = at + 1;
    if (next < text.length() && "(^+".indexOf(text.charAt(next)) >= 0 && fits(letter, text, next)) {
      letter.append(mark(text.charAt(next)));
      next++;
    }
    if (next < text.length() && "`'?~.".indexOf(text.charAt(next)) >= 0 && isTone(text, next)) {
      letter.append(mark(text.charAt(next)));
      next++;
    }
    decoded.append(Normalizer.normalize(letter, Normalizer.Form.NFC));
    return next;
  }

  private static boolean fits(StringBuilder vowel, String text, int at) {
    char base = Character.toLowerCase(vowel.charAt(0));
    return switch (text.charAt(at)) {
      case '(' -> base == 'a';
      case '^' -> "aeo".indexOf(base) >= 0;
      default -> "ou".indexOf(base) >= 0;
    };
  }

  /** A full stop or question mark ends a sentence where a capital or nothing follows. */
  private static boolean isTone(String text, int at) {
    char sign = text.charAt(at);
    if (sign != '.' && sign != '?') {
      return true;
    }
    int next = at + 1;
    while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
      next++;
    }
    return next < text.length()
        && (next == at + 1
            ? Character.isLetter(text.charAt(next))
            : Character.isLowerCase(text.charAt(next)));
  }

  private static boolean isSign(char c) {
    return c == '\\' || SIGNS.indexOf(c) >= 0 || isD(c);
  }

  private static boolean isD(char c) {
    return c == 'd' || c == 'D';
  }

  private static char mark(char sign) {
    return SIGNS.charAt(SIGNS.indexOf(sign) + 1);
  }
}
