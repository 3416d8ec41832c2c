package org.songluat.align.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.songluat.align.words.Lexicon;
import org.songluat.align.words.WordModel;

/** Counts which words and phrases of examples stand for each other, one lot after the other. */
final class Tally {
  private final Counts.Builder words;
  private final Counts.Builder phrases;
  private int weight;

  Tally(int most) {
    this.words = new Counts.Builder(most);
    this.phrases = new Counts.Builder(most);
  }

  Lesson lesson() {
    return weight == 0 ? Lesson.NONE : new Lesson(weight, words.build(), phrases.build());
  }

  /** Learns the words of a lot from it and from what is known, links them, and counts. */
  void count(List<Example> lot, Lexicon known) {
    if (lot.isEmpty()) {
      return;
    }
    Numbers vi = new Numbers();
    Numbers en = new Numbers();
    List<WordModel.Example> taught = new ArrayList<>();
    for (Example example : lot) {
      int[] left = vi.of(example.viWords());
      int[] right = en.of(example.enWords());
      taught.add(new WordModel.Example(left, right, example.weight()));
    }
    double[] viShares = vi.shares();
    double[] enShares = en.shares();
    WordModel model = WordModel.learn(taught, known.among(vi.words, en.words), viShares, enShares);
    Linker linker = new Linker(model, viShares, enShares);
    for (int k = 0; k < lot.size(); k++) {
      Example example = lot.get(k);
      count(example, linker.of(example, taught.get(k).vi(), taught.get(k).en()));
    }
  }

  private void count(Example example, Links links) {
    weight += example.weight();
    words.addVi(new HashSet<>(example.viWords()), example.weight());
    words.addEn(new HashSet<>(example.enWords()), example.weight());
    Set<String> linked = new HashSet<>();
    for (Links.Word link : links.words()) {
      String left = example.viWords().get(link.vi());
      String right = example.enWords().get(link.en());
      if (linked.add(left + "\t" + right)) {
        words.addPair(left, right, example.weight());
      }
    }
    Set<String> vi = new HashSet<>();
    Set<String> en = new HashSet<>();
    new Phrases(example, links)
        .each((left, right) -> {
          phrases.addPair(left, right, example.weight());
          vi.add(left);
          en.add(right);
        });
    phrases.addVi(vi, example.weight());
    phrases.addEn(en, example.weight());
  }

  /** Words by the order in which they came, and how often each did. */
  private static final class Numbers {
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private int[] counts = new int[256];

    int[] of(List<String> all) {
      int[] numbers = new int[all.size()];
      for (int k = 0; k < numbers.length; k++) {
        Integer id = ids.putIfAbsent(all.get(k), words.size());
        if (id == null) {
          id = words.size();
          words.add(all.get(k));
        }
        counts = id < counts.length ? counts : Arrays.copyOf(counts, 2 * counts.length);
        counts[id]++;
        numbers[k] = id;
      }
      return numbers;
    }

    /** Of each word its share of all, smoothed. */
    double[] shares() {
      double all = 0;
      for (int k = 0; k < words.size(); k++) {
        all += counts[k] + 0.5;
      }
      double[] shares = new double[words.size()];
      for (int k = 0; k < shares.length; k++) {
        shares[k] = (counts[k] + 0.5) / all;
      }
      return shares;
    }
  }
}
