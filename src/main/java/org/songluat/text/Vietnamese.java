package org.songluat.text;

import java.text.Normalizer;

/**
 * Vietnamese letters. <em>Normalising</em> (NFC, tone placement) changes no meaning;
 * <em>folding</em> drops the accents and is for search only. Folding and tone placement keep the
 * length of NFC text, so offsets stay what they were.
 */
public final class Vietnamese {
  private static final int TABLE = 0x1F00;
  private static final String FOLDED = foldTable();

  /** Each row is a vowel without tone and with the five tones, in one order. */
  private static final String[] TONES = {
    "aàáảãạ", "eèéẻẽẹ", "oòóỏõọ", "uùúủũụ", "yỳýỷỹỵ", "AÀÁẢÃẠ", "EÈÉẺẼẸ", "OÒÓỎÕỌ", "UÙÚỦŨỤ",
    "YỲÝỶỸỴ"
  };

  private Vietnamese() {}

  /** Unicode normalisation form C, in which all text of SongLuat is kept. */
  public static String nfc(String text) {
    return isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Whether all characters are of ranges in which each is its own normal form (UAX 15, NFC_QC). */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inert = c < 0x300 || c >= 0x1E00 && c < TABLE || c >= 0x2002 && c < 0x2070;
      if (!inert) {
        return false;
      }
    }
    return true;
  }

  /** The text without accents and with d for đ; case and length are kept. */
  public static String fold(String text) {
    StringBuilder folded = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char f = fold(c);
      if (f != c) {
        folded = folded == null ? new StringBuilder(text) : folded;
        folded.setCharAt(i, f);
      }
    }
    return folded == null ? text : folded.toString();
  }

  /** The letter without its accents; đ is d. */
  public static char fold(char c) {
    return c < 0x80 || c >= TABLE ? c : FOLDED.charAt(c);
  }

  /**
   * The text with the tone of an open syllable in oa, oe or uy on the first vowel, as the older
   * usage has it: hoà becomes hòa, thuý becomes thúy. In quý the u belongs to the consonant, and in
   * hoàn both usages agree; these stay.
   */
  public static String placeTones(String text) {
    StringBuilder placed = null;
    for (int i = 1; i < text.length(); i++) {
      int tone = glides(text.charAt(i - 1)) ? tone(text.charAt(i)) : 0;
      if (tone > 0 && movable(text, i)) {
        placed = placed == null ? new StringBuilder(text) : placed;
        placed.setCharAt(i - 1, withTone(text.charAt(i - 1), tone));
        placed.setCharAt(i, withTone(text.charAt(i), 0));
      }
    }
    return placed == null ? text : placed.toString();
  }

  /** Whether a tone behind the letter may stand on it: the cheapest look at a text. */
  private static boolean glides(char c) {
    return c == 'o' || c == 'u' || c == 'O' || c == 'U';
  }

  private static boolean movable(String text, int i) {
    char first = Character.toLowerCase(text.charAt(i - 1));
    char second = Character.toLowerCase(withTone(text.charAt(i), 0));
    boolean cluster =
        first == 'o' && (second == 'a' || second == 'e') || first == 'u' && second == 'y';
    boolean closed = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    boolean afterQ = i >= 2 && Character.toLowerCase(text.charAt(i - 2)) == 'q';
    return cluster && !closed && !afterQ;
  }

  /** 0 for no tone or no vowel of the table. */
  private static int tone(char c) {
    if (c < 0x80) {
      return 0;
    }
    for (String row : TONES) {
      int at = row.indexOf(c);
      if (at > 0) {
        return at;
      }
    }
    return 0;
  }

  private static char withTone(char c, int tone) {
    for (String row : TONES) {
      if (row.indexOf(c) >= 0) {
        return row.charAt(tone);
      }
    }
    return c;
  }

  private static String foldTable() {
    StringBuilder table = new StringBuilder(TABLE);
    for (char c = 0; c < TABLE; c++) {
      table.append(base(c));
    }
    return table.toString();
  }

  private static char base(char c) {
    if (c == 'đ' || c == 'ð') {
      return 'd';
    }
    if (c == 'Đ' || c == 'Ð') {
      return 'D';
    }
    return Character.isLetter(c)
        ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0)
        : c;
  }
}
