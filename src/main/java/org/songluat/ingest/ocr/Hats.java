package org.songluat.ingest.ocr;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.text.Vietnamese;
import org.songluat.text.legacy.SyllableShape;

/**
 * Puts back the hat that recognition lost under a tone: QUYÉT is no syllable of Vietnamese, and
 * QUYẾT is the only one that differs from it by a hat.
 */
final class Hats {
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,7}");
  private static final String HATS = "\u0302\u0306\u031B";
  private static final String HATLESS = "aeouAEOU";

  private Hats() {}

  static String restored(String text) {
    return WORD.matcher(text).replaceAll(m -> Matcher.quoteReplacement(word(m.group())));
  }

  private static String word(String word) {
    if (SyllableShape.fits(word) || word.chars().allMatch(c -> c < 0x80)) {
      return word;
    }
    String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
    List<String> possible = new ArrayList<>();
    for (int i = 0; i < parts.length(); i++) {
      if (HATLESS.indexOf(parts.charAt(i)) >= 0) {
        for (char hat : HATS.toCharArray()) {
          String hatted = Vietnamese.nfc(parts.substring(0, i + 1) + hat + parts.substring(i + 1));
          if (SyllableShape.fits(hatted)) {
            possible.add(hatted);
          }
        }
      }
    }
    return possible.size() == 1 ? possible.getFirst() : word;
  }
}
