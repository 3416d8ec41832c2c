package org.songluat.text.legacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Every Vietnamese letter, made of its parts, and what each part is in VNI and VIQR. */
final class LegacyAlphabet {
  private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";
  private static final String VNI_TONES = "øùûõï";
  private static final String VIQR_TONES = "`'?~.";

  private LegacyAlphabet() {}

  /** A letter with its spelling in the two encodings that have one for capitals too. */
  record Letter(String unicode, String vni, String viqr) {}

  static List<Letter> letters() {
    List<Letter> letters = new ArrayList<>();
    vowel(letters, "a", "a", "a");
    vowel(letters, "e", "e", "e");
    vowel(letters, "o", "o", "o");
    vowel(letters, "u", "u", "u");
    vowel(letters, "ơ", "ô", "o+");
    vowel(letters, "ư", "ö", "u+");
    shaped(letters, "ă", new String[] {"aê", "aè", "aé", "aú", "aü", "aë"}, "a(");
    shaped(letters, "â", new String[] {"aâ", "aà", "aá", "aå", "aã", "aä"}, "a^");
    shaped(letters, "ê", new String[] {"eâ", "eà", "eá", "eå", "eã", "eä"}, "e^");
    shaped(letters, "ô", new String[] {"oâ", "oà", "oá", "oå", "oã", "oä"}, "o^");
    shaped(letters, "i", new String[] {"i", "ì", "í", "æ", "ó", "ò"}, "i");
    shaped(letters, "y", new String[] {"y", "yø", "yù", "yû", "yõ", "î"}, "y");
    both(letters, new Letter("đ", "ñ", "dd"));
    return letters;
  }

  private static void vowel(List<Letter> letters, String unicode, String vni, String viqr) {
    String[] spelled = new String[6];
    spelled[0] = vni;
    for (int tone = 0; tone < 5; tone++) {
      spelled[tone + 1] = vni + VNI_TONES.charAt(tone);
    }
    shaped(letters, unicode, spelled, viqr);
  }

  private static void shaped(List<Letter> letters, String unicode, String[] vni, String viqr) {
    both(letters, new Letter(unicode, vni[0], viqr));
    for (int tone = 0; tone < 5; tone++) {
      String letter = Normalizer.normalize(unicode + TONES.charAt(tone), Normalizer.Form.NFC);
      both(letters, new Letter(letter, vni[tone + 1], viqr + VIQR_TONES.charAt(tone)));
    }
  }

  private static void both(List<Letter> letters, Letter small) {
    letters.add(small);
    letters.add(
        new Letter(
            small.unicode().toUpperCase(java.util.Locale.ROOT),
            small.vni().toUpperCase(java.util.Locale.ROOT),
            small.viqr().toUpperCase(java.util.Locale.ROOT)));
  }
}
