package org.songluat.align.sides;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.songluat.align.words.Words;
import org.songluat.text.Language;
import org.songluat.text.Span;

/**
 * Gives the words of one side small numbers, as {@link Words#of} would list them. A word or pair of
 * syllables is made a string once, not each time it stands.
 */
final class WordIds {
  private static final int FIRST_SIZE = 1 << 12;

  private final Language language;

  /** Odd, and not to be guessed: no text can be made whose words all meet in one slot. */
  private final int spread = ThreadLocalRandom.current().nextInt() | 1;

  /** Words as they stand, before their endings are cut: an open hash table, 0 for a free slot. */
  private int[] slots = new int[2 * FIRST_SIZE];

  /** The words of the table, and the number that each has. */
  private String[] words = new String[FIRST_SIZE];

  private int[] numbers = new int[FIRST_SIZE];
  private int held;

  private final Map<String, Integer> stems = new HashMap<>();
  private final PairIds pairs = new PairIds();
  private final List<String> vocabulary = new ArrayList<>();

  WordIds(Language language) {
    this.language = language;
  }

  /** The words of a text in order, then the pairs of neighbours where these count. */
  int[] of(String text) {
    String lower = Words.lower(text);
    List<Span> runs = Words.first(lower);
    int count = runs.size();
    boolean paired = language == Language.VI && count > 1;
    int[] ids = new int[paired ? 2 * count - 1 : count];
    for (int k = 0; k < count; k++) {
      ids[k] = single(lower, runs.get(k));
    }
    for (int k = count; k < ids.length; k++) {
      ids[k] = pair(ids[k - count], ids[k - count + 1]);
    }
    return ids;
  }

  private int single(String text, Span run) {
    int slot = slot(text, run);
    while (slots[slot] != 0) {
      String word = words[slots[slot] - 1];
      if (word.length() == run.length() && text.startsWith(word, run.start())) {
        return numbers[slots[slot] - 1];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return hold(run.of(text));
  }

  private int hold(String word) {
    if (held == words.length) {
      grow();
    }
    String stem = language == Language.EN ? Words.stem(word) : word;
    words[held] = word;
    numbers[held] = stems.computeIfAbsent(stem, this::next);
    place(held);
    return numbers[held++];
  }

  private void place(int word) {
    int slot = slot(words[word], new Span(0, words[word].length()));
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = word + 1;
  }

  private void grow() {
    words = Arrays.copyOf(words, 2 * held);
    numbers = Arrays.copyOf(numbers, 2 * held);
    slots = new int[4 * held];
    for (int word = 0; word < held; word++) {
      place(word);
    }
  }

  private int slot(String text, Span run) {
    int hash = 0;
    for (int i = run.start(); i < run.end(); i++) {
      hash = (hash + text.charAt(i)) * spread;
    }
    return (hash ^ hash >>> 15) & (slots.length - 1);
  }

  private int pair(int first, int second) {
    int known = pairs.get(first, second);
    if (known < 0) {
      known = next(vocabulary.get(first) + " " + vocabulary.get(second));
      pairs.put(first, second, known);
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
