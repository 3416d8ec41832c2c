package org.songluat.structure.label;

import java.util.List;
import java.util.Locale;

/** Numbers in words, as parts and chapters bear them: "thứ nhất", "MỘT", "TWELVE". */
final class Ordinals {
  private static final List<List<String>> WORDS =
      List.of(
          List.of("nhất", "một", "one"),
          List.of("hai", "two"),
          List.of("ba", "three"),
          List.of("tư", "bốn", "four"),
          List.of("năm", "five"),
          List.of("sáu", "six"),
          List.of("bảy", "bẩy", "seven"),
          List.of("tám", "eight"),
          List.of("chín", "nine"),
          List.of("mười", "ten"),
          List.of("mười một", "eleven"),
          List.of("mười hai", "twelve"),
          List.of("mười ba", "thirteen"),
          List.of("mười bốn", "mười tư", "fourteen"),
          List.of("mười lăm", "mười năm", "fifteen"));

  /** All of them as a choice of a pattern that ignores case, the longest first. */
  static final String PATTERN = "(?iu:" + String.join("|", longestFirst()) + ")";

  private Ordinals() {}

  /** The number, 0 for another word. */
  static int value(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < WORDS.size(); i++) {
      if (WORDS.get(i).contains(lower)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static List<String> longestFirst() {
    return WORDS.reversed().stream()
        .flatMap(List::stream)
        .map(w -> w.replace(" ", "\\s+"))
        .toList();
  }
}
