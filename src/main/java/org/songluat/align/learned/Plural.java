package org.songluat.align.learned;

import java.util.Arrays;
import java.util.stream.Collectors;

/** English phrases that a glossary has in the singular. */
final class Plural {
  private Plural() {}

  /** Each word in the singular. */
  static String singular(String phrase) {
    return Arrays.stream(phrase.split(" ")).map(Plural::word).collect(Collectors.joining(" "));
  }

  private static String word(String word) {
    if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean syllable = word.matches(".*(?:ss|x|ch|sh)es");
    return word.substring(0, word.length() - (syllable ? 2 : 1));
  }
}
