package org.songluat.align.lesson;

import java.util.ArrayList;
import java.util.List;

/** Pairs of sentences made of words with one rendering each. */
public final class Texts {
  private static final List<List<String>> WORDS =
      List.of(
          List.of("bảo hiểm", "insurance"),
          List.of("y tế", "health"),
          List.of("người lao động", "employee"),
          List.of("hợp đồng", "contract"),
          List.of("công ty", "company"),
          List.of("trách nhiệm", "liability"),
          List.of("bồi thường", "compensation"),
          List.of("thời hạn", "deadline"));

  private Texts() {}

  /** Sentences of three words each, in an order that only the number decides. */
  public static List<TextPair> pairs(int from, int to) {
    List<TextPair> pairs = new ArrayList<>();
    for (int k = from; k < to; k++) {
      List<String> vi = new ArrayList<>();
      List<String> en = new ArrayList<>();
      for (int step = 0; step < 3; step++) {
        List<String> word = WORDS.get((k * (step + 1) + step * step + k / 8) % WORDS.size());
        vi.add(word.getFirst());
        en.add(word.getLast());
      }
      pairs.add(new TextPair(String.join(" ", vi) + ".", String.join(" ", en) + ".", 1));
    }
    return pairs;
  }
}
