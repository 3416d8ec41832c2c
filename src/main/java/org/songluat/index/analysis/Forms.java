package org.songluat.index.analysis;

import java.util.Locale;
import org.songluat.text.Vietnamese;

/** The forms of a word under which it is indexed. */
final class Forms {
  private static final String BEFORE_FINAL_Y = "hklmst";

  private Forms() {}

  /** NFC, lower case, the tone of open syllables on the first vowel, look-alikes of đ replaced. */
  static String vietnamese(String word) {
    String lower = Vietnamese.nfc(word.toLowerCase(Locale.ROOT));
    return plain(lower) ? lower : Vietnamese.placeTones(lower).replace('ð', 'đ');
  }

  /**
   * Without accents, of a word in the {@link #vietnamese} form. A lone vowel y is i: the spelling
   * of kỹ/kĩ, tỷ/tỉ wavers within one and the same law.
   */
  static String folded(String vietnamese) {
    String folded = Vietnamese.fold(vietnamese);
    int last = folded.length() - 1;
    boolean wavers =
        last == 1 && folded.charAt(1) == 'y' && BEFORE_FINAL_Y.indexOf(folded.charAt(0)) >= 0;
    return wavers ? folded.charAt(0) + "i" : folded;
  }

  /**
   * Lower case, straight apostrophes, no accents: {@code Đà Nẵng} is {@code da nang} in English.
   */
  static String english(String word) {
    String lower = Vietnamese.nfc(word.toLowerCase(Locale.ROOT));
    return plain(lower) ? lower : Vietnamese.fold(lower).replace('’', '\'');
  }

  private static boolean plain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
