package org.songluat.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.songluat.align.words.Words;
import org.songluat.text.Vietnamese;

/**
 * How much two titles in one language are alike, in 0..1: by folded words and pairs of them, after
 * what titles of a kind share (type, number, issuer, year, "về", "một số") has gone.
 */
final class TitleLikeness {
  private static final Set<String> STOP =
      Set.of(
          "nghi",
          "quyet",
          "dinh",
          "luat",
          "bo",
          "thong",
          "tu",
          "chi",
          "thi",
          "phap",
          "lenh",
          "ket",
          "luan",
          "ve",
          "viec",
          "mot",
          "so",
          "nam",
          "cua",
          "ban",
          "hanh",
          "do",
          "tw",
          "nq",
          "cp",
          "resolution",
          "decree",
          "law",
          "decision",
          "circular",
          "directive",
          "on",
          "of",
          "the",
          "no",
          "a",
          "an",
          "some",
          "number",
          "dated",
          "concerning",
          "regarding");

  /** A title as long as this that stands whole in another says nearly as much as equality. */
  private static final int TELLING = 6;

  private TitleLikeness() {}

  static double of(String a, String b) {
    Set<String> left = features(a);
    Set<String> right = features(b);
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    Set<String> both = new HashSet<>(left);
    both.retainAll(right);
    double dice = 2.0 * both.size() / (left.size() + right.size());
    int smaller = Math.min(left.size(), right.size());
    double held = smaller < 2 * TELLING ? 0 : 0.95 * both.size() / smaller;
    return Math.max(dice, held);
  }

  private static Set<String> features(String title) {
    List<String> words = new ArrayList<>();
    for (String word : Words.plain(title)) {
      String folded = Vietnamese.fold(word).toLowerCase(Locale.ROOT);
      if (!STOP.contains(folded)) {
        words.add(folded);
      }
    }
    Set<String> features = new HashSet<>(words);
    for (int i = 1; i < words.size(); i++) {
      features.add(words.get(i - 1) + " " + words.get(i));
    }
    return features;
  }
}
