package org.songluat.search;

/** Typographic quotes and apostrophes as the keyboard has them. */
final class Signs {
  private static final String OPENING = "“„«";
  private static final String CLOSING = "”»";

  private Signs() {}

  /**
   * The text with its signs plain, of the same length. A typographic quote that has no other half,
   * as where a heading was copied in part, quotes nothing and becomes a blank.
   */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.replace('‘', '\'').replace('’', '\''));
    int open = -1;
    for (int i = 0; i < plain.length(); i++) {
      char sign = plain.charAt(i);
      boolean closes = CLOSING.indexOf(sign) >= 0 || open >= 0 && sign == '“';
      if (closes && open >= 0) {
        plain.setCharAt(open, '"');
        plain.setCharAt(i, '"');
        open = -1;
      } else if (closes || OPENING.indexOf(sign) >= 0) {
        plain.setCharAt(i, ' ');
        open = closes ? open : i;
      }
    }
    return plain.toString();
  }
}
