package org.songluat.text.legacy;

/**
 * How well a text reads as Vietnamese: of its words that bear a mark, those that could be
 * syllables, and those that could not.
 */
record LegacyScore(int good, int bad) {
  static final LegacyScore NONE = new LegacyScore(0, 0);

  /** Signs of VN3 that no word has; in a legacy text they stand for letters. */
  private static final String SIGNS = "¡¢£¤¥¦§¨©«¬\u00AD®¯¶·¸¹»¼½¾×÷\u2212\u2219";

  static LegacyScore of(String text) {
    int good = 0;
    int bad = 0;
    int start = 0;
    for (int end = 0; end <= text.length(); end++) {
      if (end == text.length() || !isLetter(text, end)) {
        String word = text.substring(Math.min(start, end), end);
        if (counts(word)) {
          boolean fits = SyllableShape.fits(word);
          good += fits ? 1 : 0;
          bad += fits ? 0 : 1;
        }
        start = end + 1;
      }
    }
    return new LegacyScore(good, bad);
  }

  LegacyScore plus(LegacyScore other) {
    return new LegacyScore(good + other.good, bad + other.bad);
  }

  int balance() {
    return good - bad;
  }

  /** A letter, or a sign that touches one on its left or right. */
  private static boolean isLetter(String text, int at) {
    return isPlainLetter(text, at)
        || SIGNS.indexOf(text.charAt(at)) >= 0
            && (isPlainLetter(text, at - 1) || isPlainLetter(text, at + 1));
  }

  private static boolean isPlainLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  /** A word with a mark and a vowel; đ alone is a currency, QĐ an abbreviation. */
  private static boolean counts(String word) {
    boolean marked = false;
    boolean spoken = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      marked |= c >= 0x80;
      spoken |= "bcdđfghjklmnpqrstvwxz".indexOf(Character.toLowerCase(c)) < 0;
    }
    return marked && spoken;
  }
}
