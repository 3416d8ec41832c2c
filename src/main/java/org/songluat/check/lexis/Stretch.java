package org.songluat.check.lexis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.songluat.check.lexis.Chunks.Chunk;

/**
 * Finds the stretch of a side that is most clearly missing on the other: the run of terms with the
 * greatest surplus of those that nothing renders.
 */
final class Stretch {
  /** What a term that is rendered counts against one that is not. */
  private static final double RENDERED = 1.2;

  /** What a term counts that translators often leave out. */
  private static final double LIGHT = 0.4;

  private static final double LEAST_VI = 3;
  private static final double LEAST_EN = 8;

  /** The other side must be so much shorter than usual. */
  private static final double SHORT = 0.85;

  private Stretch() {}

  /** What counts, from one word to another. */
  private record Item(Word first, Word last, double weight) {}

  static Optional<Chunk> of(Reading reading, double length) {
    if (length < SHORT) {
      return longest(vietnamese(reading), true, LEAST_VI / shortness(length));
    }
    return length > 1 / SHORT
        ? longest(english(reading), false, LEAST_EN / shortness(1 / length))
        : Optional.empty();
  }

  /** More than 1 where the other side is very short: then less is needed. */
  private static double shortness(double length) {
    return length < 0.6 ? 1.3 : 1;
  }

  private static List<Item> vietnamese(Reading reading) {
    List<Item> items = new ArrayList<>();
    int end = 0;
    for (Hit hit : reading.hits()) {
      if (hit.length() > 1 && hit.start() >= end) {
        List<Word> words = reading.vi().words();
        boolean lost = true;
        for (int k = hit.start(); k < hit.end(); k++) {
          lost &= reading.covered()[k] < 0;
        }
        double missed = hit.term().light() || hit.term().weak() ? LIGHT : 1;
        items.add(
            new Item(words.get(hit.start()), words.get(hit.end() - 1), lost ? missed : -RENDERED));
        end = hit.end();
      }
    }
    return items;
  }

  private static List<Item> english(Reading reading) {
    List<Item> items = new ArrayList<>();
    for (int k = 0; k < reading.en().size(); k++) {
      Word word = reading.en().words().get(k);
      if (!SideWords.function(word.text())) {
        items.add(new Item(word, word, reading.explained()[k] ? -RENDERED : 1));
      }
    }
    return items;
  }

  private static Optional<Chunk> longest(List<Item> items, boolean vi, double least) {
    double best = 0;
    double sum = 0;
    int from = 0;
    int bestFrom = 0;
    int bestTo = -1;
    for (int k = 0; k < items.size(); k++) {
      if (sum <= 0) {
        sum = 0;
        from = k;
      }
      sum += items.get(k).weight();
      if (sum > best) {
        best = sum;
        bestFrom = from;
        bestTo = k;
      }
    }
    return best >= least
        ? Optional.of(new Chunk(vi, items.get(bestFrom).first(), items.get(bestTo).last()))
        : Optional.empty();
  }
}
