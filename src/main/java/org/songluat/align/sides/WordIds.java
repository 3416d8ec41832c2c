package org.songluat.align.sides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songluat.align.words.Words;
import org.songluat.text.Language;

/**
 * Gives the words of one side small numbers, as {@link Words#of} would list them. A word or pair of
 * syllables is made a string once, not each time it stands.
 */
final class WordIds {
  /** Keeps pairs of small numbers apart in the map, whose hash of a long folds its halves. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Language language;

  /** Words as they stand, before their endings are cut. */
  private final Map<String, Integer> single = new HashMap<>();

  private final Map<String, Integer> stems = new HashMap<>();
  private final Map<Long, Integer> pairs = new HashMap<>();
  private final List<String> vocabulary = new ArrayList<>();

  WordIds(Language language) {
    this.language = language;
  }

  /** The words of a text in order, then the pairs of neighbours where these count. */
  int[] of(String text) {
    List<String> words = Words.first(text);
    int count = words.size();
    boolean paired = language == Language.VI && count > 1;
    int[] ids = new int[paired ? 2 * count - 1 : count];
    for (int k = 0; k < count; k++) {
      ids[k] = single(words.get(k));
    }
    for (int k = count; k < ids.length; k++) {
      ids[k] = pair(ids[k - count], ids[k - count + 1]);
    }
    return ids;
  }

  private int single(String word) {
    Integer known = single.get(word);
    if (known == null) {
      String stem = language == Language.EN ? Words.stem(word) : word;
      known = stems.computeIfAbsent(stem, this::next);
      single.put(word, known);
    }
    return known;
  }

  private int pair(int first, int second) {
    long key = ((long) first << 32 | second) * SPREAD;
    Integer known = pairs.get(key);
    if (known == null) {
      known = next(vocabulary.get(first) + " " + vocabulary.get(second));
      pairs.put(key, known);
    }
    return known;
  }

  private int next(String word) {
    vocabulary.add(word);
    return vocabulary.size() - 1;
  }

  List<String> vocabulary() {
    return List.copyOf(vocabulary);
  }
}
