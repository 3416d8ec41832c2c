package org.songluat.align.learned;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songluat.align.words.Lexicon;

/** What two lexicons know together: of a pair that both know, what the surer one says. */
public final class JointLexicon implements Lexicon {
  private final Lexicon first;
  private final Lexicon second;

  private JointLexicon(Lexicon first, Lexicon second) {
    this.first = first;
    this.second = second;
  }

  public static Lexicon of(Lexicon first, LearnedWords second) {
    return second.size() == 0 ? first : new JointLexicon(first, second);
  }

  @Override
  public Known among(List<String> vi, List<String> en) {
    Known left = first.among(vi, en);
    Known right = second.among(vi, en);
    Map<Long, Integer> places = new HashMap<>();
    for (int k = 0; k < right.size(); k++) {
      places.put(key(right, k), k);
    }
    Known.Builder joint = new Known.Builder();
    for (int k = 0; k < left.size(); k++) {
      Integer other = places.remove(key(left, k));
      float enChance = other == null ? 0 : right.enGivenVi()[other];
      float viChance = other == null ? 0 : right.viGivenEn()[other];
      joint.add(
          left.vi()[k],
          left.en()[k],
          Math.max(left.enGivenVi()[k], enChance),
          Math.max(left.viGivenEn()[k], viChance));
    }
    for (int k = 0; k < right.size(); k++) {
      if (places.containsKey(key(right, k))) {
        joint.add(right.vi()[k], right.en()[k], right.enGivenVi()[k], right.viGivenEn()[k]);
      }
    }
    return joint.build();
  }

  /** Spread, since the hash of a long folds its halves. */
  private static long key(Known known, int pair) {
    return ((long) known.vi()[pair] << 32 | known.en()[pair]) * 0x9E3779B97F4A7C15L;
  }
}
