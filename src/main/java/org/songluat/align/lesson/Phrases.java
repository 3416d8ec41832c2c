package org.songluat.align.lesson;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.songluat.text.Language;

/**
 * The pairs of phrases of one example that agree with its links: no word of either is linked to one
 * outside the other (Koehn, Och and Marcu, "Statistical Phrase-Based Translation", 2003). Phrases
 * begin and end with words of their own meaning, and at least half of these are linked.
 */
final class Phrases {
  static final int LONGEST_VI = 6;
  static final int LONGEST_EN = 5;

  private final Example example;
  private final Links links;
  private final boolean[] viFunction;
  private final boolean[] enFunction;

  Phrases(Example example, Links links) {
    this.example = example;
    this.links = links;
    this.viFunction = function(example.vi(), Language.VI);
    this.enFunction = function(example.en(), Language.EN);
  }

  private static boolean[] function(Tokens tokens, Language language) {
    boolean[] function = new boolean[tokens.size()];
    for (int k = 0; k < function.length; k++) {
      function[k] = FunctionWords.has(tokens.words().get(k), language);
    }
    return function;
  }

  /** Hands each distinct pair on once. */
  void each(BiConsumer<String, String> pair) {
    Set<String> seen = new HashSet<>();
    for (int from = 0; from < example.vi().size(); from++) {
      if (!viFunction[from]) {
        from(
            from,
            (vi, en) -> {
              if (seen.add(vi + "\t" + en)) {
                pair.accept(vi, en);
              }
            });
      }
    }
  }

  private void from(int from, BiConsumer<String, String> pair) {
    int low = Integer.MAX_VALUE;
    int high = -1;
    int linked = 0;
    int loose = 0;
    int end = Math.min(example.vi().size(), from + LONGEST_VI);
    for (int last = from; last < end; last++) {
      if (last > from && !example.vi().joined()[last]) {
        return;
      }
      int en = links.vi()[last];
      if (en >= 0) {
        low = Math.min(low, en);
        high = Math.max(high, en);
        linked++;
      } else {
        loose += viFunction[last] ? 0 : 1;
      }
      if (linked > 0 && loose <= linked && !viFunction[last]) {
        widened(from, last, low, high, pair);
      }
    }
  }

  /** The English from the first link to the last, and with free words about it. */
  private void widened(int from, int last, int low, int high, BiConsumer<String, String> pair) {
    if (!agrees(from, last, low, high)) {
      return;
    }
    for (int start = low; start >= 0; start--) {
      if (start < low && (links.enFrom()[start] >= 0 || !example.en().joined()[start + 1])) {
        return;
      }
      for (int end = high; end < example.en().size() && end - start < LONGEST_EN; end++) {
        if (end > high && (links.enFrom()[end] >= 0 || !example.en().joined()[end])) {
          break;
        }
        if (!enFunction[start] && !enFunction[end] && tight(start, end)) {
          pair.accept(example.vi().phrase(from, last + 1), example.en().phrase(start, end + 1));
        }
      }
    }
  }

  private boolean agrees(int from, int last, int low, int high) {
    if (high - low >= LONGEST_EN) {
      return false;
    }
    for (int en = low; en <= high; en++) {
      boolean outside =
          links.enFrom()[en] >= 0 && (links.enFrom()[en] < from || links.enTo()[en] > last);
      if (outside || en > low && !example.en().joined()[en]) {
        return false;
      }
    }
    return true;
  }

  private boolean tight(int start, int end) {
    int linked = 0;
    int loose = 0;
    for (int en = start; en <= end; en++) {
      linked += links.enFrom()[en] >= 0 ? 1 : 0;
      loose += links.enFrom()[en] < 0 && !enFunction[en] ? 1 : 0;
    }
    return loose <= linked;
  }
}
