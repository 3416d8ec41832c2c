package org.songluat.align.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songluat.text.Language;

/** Which words render which, as pairs of texts have taught it. Does not change. */
public final class WordTable implements Lexicon {
  /** Pairs below this chance in both directions are more often chance than translation. */
  private static final float LEAST = 0.02f;

  private final Map<String, Integer> vi;
  private final Map<String, Integer> en = new HashMap<>();
  private final int[] starts;
  private final int[] targets;
  private final float[] enGivenVi;
  private final float[] viGivenEn;

  /** Two texts that say the same, and how sure that is. */
  public record Sample(String vi, String en, double weight) {}

  private WordTable(Map<String, Integer> vi, List<String> en, Known pairs) {
    this.vi = vi;
    for (String word : en) {
      this.en.put(word, this.en.size());
    }
    this.starts = new int[vi.size() + 2];
    for (int v : pairs.vi()) {
      starts[v + 2]++;
    }
    for (int v = 2; v < starts.length; v++) {
      starts[v] += starts[v - 1];
    }
    this.targets = new int[pairs.size()];
    this.enGivenVi = new float[pairs.size()];
    this.viGivenEn = new float[pairs.size()];
    for (int p = 0; p < targets.length; p++) {
      int at = starts[pairs.vi()[p] + 1]++;
      targets[at] = pairs.en()[p];
      enGivenVi[at] = pairs.enGivenVi()[p];
      viGivenEn[at] = pairs.viGivenEn()[p];
    }
  }

  /** Learns from samples; the same samples in the same order give the same table. */
  public static WordTable learn(List<Sample> samples) {
    Numbers viWords = new Numbers();
    Numbers enWords = new Numbers();
    List<WordModel.Example> examples = new ArrayList<>();
    for (Sample sample : samples) {
      int[] left = viWords.of(Words.of(sample.vi(), Language.VI));
      int[] right = enWords.of(Words.of(sample.en(), Language.EN));
      examples.add(new WordModel.Example(left, right, sample.weight()));
    }
    WordLearner learner =
        new WordLearner(examples, Known.NOTHING, viWords.ids.size(), enWords.ids.size());
    return new WordTable(viWords.ids, enWords.words, learner.likely(LEAST));
  }

  /** How many pairs of words it knows. */
  public int size() {
    return targets.length;
  }

  @Override
  public Known among(List<String> viAsked, List<String> enAsked) {
    int[] asked = new int[en.size()];
    Arrays.fill(asked, -1);
    for (int k = 0; k < enAsked.size(); k++) {
      Integer word = en.get(enAsked.get(k));
      if (word != null) {
        asked[word] = k;
      }
    }
    Known.Builder known = new Known.Builder();
    for (int v = 0; v < viAsked.size(); v++) {
      Integer row = vi.get(viAsked.get(v));
      for (int k = row == null ? 0 : starts[row]; row != null && k < starts[row + 1]; k++) {
        if (asked[targets[k]] >= 0) {
          known.add(v, asked[targets[k]], enGivenVi[k], viGivenEn[k]);
        }
      }
    }
    return known.build();
  }

  /** Words by the order in which they came. */
  private static final class Numbers {
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    int[] of(List<String> all) {
      int[] numbers = new int[all.size()];
      for (int k = 0; k < numbers.length; k++) {
        String word = all.get(k);
        Integer id = ids.get(word);
        if (id == null) {
          id = words.size();
          ids.put(word, id);
          words.add(word);
        }
        numbers[k] = id;
      }
      return numbers;
    }
  }
}
