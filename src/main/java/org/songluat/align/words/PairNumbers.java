package org.songluat.align.words;

import java.util.Arrays;
import java.util.List;

/**
 * Numbers the pairs of words that meet in examples or are known, Vietnamese word by Vietnamese
 * word: so the pairs of one word stand together, and numbering them needs no more than a table as
 * long as the English vocabulary.
 */
final class PairNumbers {
  private final int viWords;
  private final int enWords;

  /** Of each Vietnamese word where its pairs start. */
  private final int[] starts;

  /** Of each example the numbers of its pairs, row by row of its Vietnamese words. */
  private final int[][] places;

  private final int[] prior;
  private int[] en = new int[1 << 12];
  private int size;

  PairNumbers(List<WordModel.Example> examples, Lexicon.Known known, int viWords, int enWords) {
    this.viWords = viWords;
    this.enWords = enWords;
    this.starts = new int[viWords + 1];
    this.places = new int[examples.size()][];
    for (int e = 0; e < places.length; e++) {
      places[e] = new int[examples.get(e).vi().length * examples.get(e).en().length];
    }
    this.prior = new int[known.size()];
    Rows rows = Rows.of(examples, viWords);
    int[] priorStarts = starts(known.vi(), viWords);
    int[] priorOrder = order(known.vi(), priorStarts);
    int[] numbers = new int[enWords];
    Arrays.fill(numbers, -1);
    for (int v = 0; v < viWords; v++) {
      for (int k = priorStarts[v]; k < priorStarts[v + 1]; k++) {
        prior[priorOrder[k]] = number(v, known.en()[priorOrder[k]], numbers);
      }
      for (int k = rows.starts[v]; k < rows.starts[v + 1]; k++) {
        number(v, rows.examples[k], rows.rows[k], examples, numbers);
      }
      starts[v + 1] = size;
    }
  }

  private void number(
      int vi, int example, int row, List<WordModel.Example> examples, int[] numbers) {
    int[] words = examples.get(example).en();
    int at = row * words.length;
    for (int word : words) {
      places[example][at++] = number(vi, word, numbers);
    }
  }

  /** The number of a pair; numbers below the word's start are of other Vietnamese words. */
  private int number(int vi, int word, int[] numbers) {
    if (numbers[word] < starts[vi]) {
      en = size == en.length ? Arrays.copyOf(en, 2 * size) : en;
      en[size] = word;
      numbers[word] = size++;
    }
    return numbers[word];
  }

  /** Where each Vietnamese word stands: in which examples, and as which of their words. */
  private record Rows(int[] starts, int[] examples, int[] rows) {
    static Rows of(List<WordModel.Example> all, int viWords) {
      int[] words = all.stream().flatMapToInt(e -> Arrays.stream(e.vi())).toArray();
      int[] starts = PairNumbers.starts(words, viWords);
      int[] next = starts.clone();
      int[] examples = new int[words.length];
      int[] rows = new int[words.length];
      for (int e = 0; e < all.size(); e++) {
        int[] own = all.get(e).vi();
        for (int row = 0; row < own.length; row++) {
          int at = next[own[row]]++;
          examples[at] = e;
          rows[at] = row;
        }
      }
      return new Rows(starts, examples, rows);
    }
  }

  /** Of each word where its places start among those of all, sorted by word. */
  private static int[] starts(int[] words, int count) {
    int[] starts = new int[count + 1];
    for (int word : words) {
      starts[word + 1]++;
    }
    for (int w = 0; w < count; w++) {
      starts[w + 1] += starts[w];
    }
    return starts;
  }

  private static int[] order(int[] words, int[] starts) {
    int[] next = starts.clone();
    int[] order = new int[words.length];
    for (int k = 0; k < words.length; k++) {
      order[next[words[k]]++] = k;
    }
    return order;
  }

  int size() {
    return size;
  }

  int viWords() {
    return viWords;
  }

  int enWords() {
    return enWords;
  }

  /** Where the pairs of a Vietnamese word start. */
  int start(int vi) {
    return starts[vi];
  }

  /** The English word of a pair. */
  int en(int pair) {
    return en[pair];
  }

  int[] enWordOfEach() {
    return Arrays.copyOf(en, size);
  }

  int[] viWordOfEach() {
    int[] vi = new int[size];
    for (int v = 0; v < viWords; v++) {
      Arrays.fill(vi, starts[v], starts[v + 1], v);
    }
    return vi;
  }

  /** The number of what is known at that place. */
  int ofKnown(int place) {
    return prior[place];
  }

  /** The numbers of an example's pairs, row by row of its Vietnamese words. */
  int[] ofExample(int example) {
    return places[example];
  }
}
