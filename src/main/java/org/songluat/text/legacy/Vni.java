package org.songluat.text.legacy;

import java.util.HashMap;
import java.util.Map;

/**
 * VNI for Windows, as the VNI Company published it: a vowel is followed by one letter that stands
 * for its marks; đ, ơ, ư and the toned i have letters of their own.
 */
final class Vni {
  /** For each vowel: the mark and the letter that the two are. */
  private static final Map<Character, String> PAIRS =
      Map.of(
          'a', "ùáøàûảõãïạââáấàầåẩãẫäậêăéắèằúẳüẵëặ",
          'e', "ùéøèûẻõẽïẹâêáếàềåểãễäệ",
          'o', "ùóøòûỏõõïọâôáốàồåổãỗäộ",
          'ô', "ùớøờûởõỡïợ",
          'u', "ùúøùûủõũïụ",
          'ö', "ùứøừûửõữïự",
          'y', "ùýøỳûỷõỹ");

  /** Letters that stand for another one alone. */
  private static final String SINGLES = "ñđôơöưæỉóĩòịîỵ";

  private static final Map<String, Character> TABLE = table();

  private Vni() {}

  static String decode(String text) {
    StringBuilder decoded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      Character pair = i + 1 < text.length() ? TABLE.get(text.substring(i, i + 2)) : null;
      Character single = TABLE.get(text.substring(i, i + 1));
      if (pair != null) {
        decoded.append((char) pair);
        i++;
      } else {
        decoded.append(single == null ? text.charAt(i) : (char) single);
      }
    }
    return decoded.toString();
  }

  private static Map<String, Character> table() {
    Map<String, Character> table = new HashMap<>();
    PAIRS.forEach((vowel, marks) -> {
      for (int i = 0; i < marks.length(); i += 2) {
        add(table, vowel, marks.charAt(i), marks.charAt(i + 1));
      }
    });
    for (int i = 0; i < SINGLES.length(); i += 2) {
      table.put(SINGLES.substring(i, i + 1), SINGLES.charAt(i + 1));
      table.put(upper(SINGLES.charAt(i)) + "", upper(SINGLES.charAt(i + 1)));
    }
    return Map.copyOf(table);
  }

  /** A capital vowel takes its mark in either case: keyboards differed. */
  private static void add(Map<String, Character> table, char vowel, char mark, char letter) {
    table.put("" + vowel + mark, letter);
    table.put("" + upper(vowel) + mark, upper(letter));
    table.put("" + upper(vowel) + upper(mark), upper(letter));
  }

  private static char upper(char c) {
    return Character.toUpperCase(c);
  }
}
