package org.songluat.text.legacy;

import java.text.Normalizer;
import java.util.Set;
import org.songluat.text.Vietnamese;

/**
 * Which words could be Vietnamese syllables: an onset, a rhyme and a tone that go together. Almost
 * no word that an encoding has garbled is one.
 */
public final class SyllableShape {
  private static final Set<String> ONSETS =
      Set.of(" b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" "));

  private static final Set<String> RHYMES =
      Set.of(
          """
          a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
          e ec em en eng eo ep et ê êch êm ên ênh êng êp êt êu
          i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
          o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo
          oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
          u ua uân uâng uât uây uc uê uêch uênh ui um un ung uô uôc uôi uôm uôn uông uôt uơ up ut
          uy uya uych uyên uyêt uyn uynh uyp uyt uyu
          ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ynh\
          """
              .split("\\s+"));

  private static final int LONGEST = 7;

  /** For each character up to the last Vietnamese one, its tone mark, and what is left of it. */
  private static final int TABLE = 0x1F00;

  private static final String TONES = tones();
  private static final String TONELESS = toneless();

  private SyllableShape() {}

  /** Whether a word in NFC is such a syllable, in small letters, capitals, or one capital first. */
  public static boolean fits(String word) {
    if (word.isEmpty() || word.length() > LONGEST || !isEvenCase(word)) {
      return false;
    }
    char[] letters = new char[word.length()];
    int tones = 0;
    boolean checked = false;
    for (int i = 0; i < letters.length; i++) {
      char c = Character.toLowerCase(word.charAt(i));
      char tone = c < TABLE ? TONES.charAt(c) : ' ';
      letters[i] = c < TABLE ? TONELESS.charAt(c) : c;
      tones += tone == ' ' ? 0 : 1;
      checked |= tone == '\u0301' || tone == '\u0323';
    }
    String plain = new String(letters);
    return tones <= 1 && (checked || !isStopped(plain)) && isSpelled(plain);
  }

  private static String tones() {
    StringBuilder tones = new StringBuilder(TABLE);
    for (char c = 0; c < TABLE; c++) {
      tones.append(tone(c));
    }
    return tones.toString();
  }

  private static String toneless() {
    StringBuilder toneless = new StringBuilder(TABLE);
    for (char c = 0; c < TABLE; c++) {
      toneless.append(
          tone(c) == ' '
              ? c
              : Vietnamese.nfc(decomposed(c).replace(String.valueOf(tone(c)), "")).charAt(0));
    }
    return toneless.toString();
  }

  private static char tone(char c) {
    String marks = decomposed(c);
    for (int i = 1; i < marks.length(); i++) {
      if ("\u0300\u0301\u0303\u0309\u0323".indexOf(marks.charAt(i)) >= 0) {
        return marks.charAt(i);
      }
    }
    return ' ';
  }

  private static String decomposed(char c) {
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
  }

  /** A syllable that ends in a stop has the acute or the dot below. */
  private static boolean isStopped(String letters) {
    return letters.endsWith("ch") || "cpt".indexOf(letters.charAt(letters.length() - 1)) >= 0;
  }

  private static boolean isSpelled(String letters) {
    for (int onset = Math.min(3, letters.length() - 1); onset >= 0; onset--) {
      if (RHYMES.contains(letters.substring(onset))
          && ONSETS.contains(letters.substring(0, onset))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEvenCase(String word) {
    boolean small = true;
    boolean capital = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      small &= i == 0 || !Character.isUpperCase(c);
      capital &= !Character.isLowerCase(c);
    }
    return small || capital;
  }
}
