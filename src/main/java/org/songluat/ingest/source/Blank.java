package org.songluat.ingest.source;

/** What prints nothing: the white space of Unicode, and marks without a shape of their own. */
public final class Blank {
  private Blank() {}

  /** Spaces of every width, tabs, line ends, form feeds; the no-break space too. */
  static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /** Whether a reader sees nothing of it; zero-width marks and soft hyphens alone are nothing. */
  public static boolean isBlank(String text) {
    return text.codePoints().allMatch(c -> isSpace(c) || Character.getType(c) == Character.FORMAT);
  }

  /** The text without the spaces at its ends, no-break spaces included. */
  public static String strip(String text) {
    int start = start(text);
    return text.substring(start, Math.max(start, end(text)));
  }

  /** Where the text begins after its spaces. */
  static int start(String text) {
    int start = 0;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** Where the text ends before its spaces. */
  static int end(String text) {
    int end = text.length();
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
