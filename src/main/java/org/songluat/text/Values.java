package org.songluat.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds values in a clause's text. The label the text starts with, document numbers ({@code
 * 13/2023/NĐ-CP}) and digits within words ({@code 5G}, {@code COVID-19}) are none. Time is linear.
 */
public final class Values {
  private Values() {}

  /** The values printed in digits, in reading order. */
  public static List<Value> in(String text, Language language) {
    return new ValueScanner(text, language).values();
  }

  /** The same, and those in words: "bốn", "three", "thứ tư", "fourth", "two million". */
  public static List<Value> withWords(String text, Language language) {
    List<Value> digits = in(text, language);
    List<Value> all = new ArrayList<>(digits);
    int next = 0;
    for (Value word : NumberWords.in(text, language)) {
      while (next < digits.size() && digits.get(next).span().end() <= word.span().start()) {
        next++;
      }
      if (next == digits.size() || !digits.get(next).span().overlaps(word.span())) {
        all.add(word);
      }
    }
    all.sort(Comparator.comparingInt(v -> v.span().start()));
    return List.copyOf(all);
  }
}
