package org.songluat.index.analysis;

import java.util.Locale;
import org.songluat.text.Vietnamese;

/** The forms of a word under which it is indexed. */
final class Forms {
  private static final String BEFORE_FINAL_Y = "hklmst";

  /** The letter i and y without tone and with the five tones, in one order. */
  private static final String I = "iìíỉĩị";

  private static final String Y = "yỳýỷỹỵ";

  private Forms() {}

  /** NFC and lower case alone. */
  static String printed(String word) {
    return Vietnamese.nfc(word.toLowerCase(Locale.ROOT));
  }

  /**
   * NFC, lower case, look-alikes of đ replaced; of the ways to spell one syllable one: the tone of
   * open syllables on the first vowel, kỹ for kĩ, quý for quí.
   */
  static String vietnamese(String word) {
    String lower = printed(word);
    return oneSpelling(plain(lower) ? lower : Vietnamese.placeTones(lower).replace('ð', 'đ'));
  }

  /** The spelling of kỹ/kĩ, tỷ/tỉ, quý/quí wavers within one and the same law; sĩ is usual. */
  private static String oneSpelling(String word) {
    int last = word.length() - 1;
    if (!openWithI(word)) {
      return word;
    }
    boolean sy = word.charAt(0) == 's';
    int tone = Math.max(I.indexOf(word.charAt(last)), Y.indexOf(word.charAt(last)));
    return word.substring(0, last) + (sy ? I : Y).charAt(tone);
  }

  private static boolean openWithI(String word) {
    int last = word.length() - 1;
    boolean lone = last == 1 && BEFORE_FINAL_Y.indexOf(word.charAt(0)) >= 0;
    boolean open = lone || last == 2 && word.startsWith("qu");
    return open && (I.indexOf(word.charAt(last)) >= 0 || Y.indexOf(word.charAt(last)) >= 0);
  }

  /** Whether a word in the {@link #vietnamese} form may also be spelt in another way. */
  static boolean wavers(String vietnamese) {
    int last = vietnamese.length() - 1;
    if (last < 1 || openWithI(vietnamese)) {
      return last >= 1;
    }
    char before = Vietnamese.fold(vietnamese.charAt(last - 1));
    char vowel = vietnamese.charAt(last);
    boolean glide =
        before == 'o' && (vowel == 'a' || vowel == 'e') || before == 'u' && vowel == 'y';
    return glide && vietnamese.charAt(last - 1) != before;
  }

  /** Without accents, of a word in the {@link #vietnamese} form; a lone vowel y is i. */
  static String folded(String vietnamese) {
    String folded = Vietnamese.fold(vietnamese);
    int last = folded.length() - 1;
    return openWithI(folded) ? folded.substring(0, last) + "i" : folded;
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
