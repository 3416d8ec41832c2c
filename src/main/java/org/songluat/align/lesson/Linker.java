package org.songluat.align.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.songluat.align.words.WordModel;
import org.songluat.text.Span;

/**
 * Links the words of an example by competitive linking (Melamed, "Models of Translational
 * Equivalence among Words", Computational Linguistics 26(2), 2000): the surest pair first, and each
 * word once. Both directions must know the pair, and of equals those win that stand alike.
 */
final class Linker {
  /**
   * The geometric mean of both chances below which a pair is more often chance than translation.
   */
  private static final double LEAST = 0.05;

  /**
   * A pair of syllables shares its chances with its parts, and is the word more often than they.
   */
  private static final double TWO_SYLLABLES = 2;

  /** What is left of a pair's weight where one word stands first and the other last. */
  private static final double FAR = 0.25;

  private final WordModel model;
  private final double[] viShares;
  private final double[] enShares;
  private final float[] viSums;
  private final float[] enSums;

  Linker(WordModel model, double[] viShares, double[] enShares) {
    this.model = model;
    this.viShares = viShares;
    this.enShares = enShares;
    this.viSums = new float[viShares.length];
    this.enSums = new float[enShares.length];
  }

  /** A candidate; places are those of the words in their example. */
  private record Pair(int vi, int en, double weight) {}

  /**
   * The links of an example.
   *
   * @param vi the words by their numbers
   */
  Links of(Example example, int[] vi, int[] en) {
    float[][] viLifts = new float[en.length][vi.length];
    for (int e = 0; e < en.length; e++) {
      int[] source = {en[e]};
      model.viGivenEn().add(source, viSums);
      for (int v = 0; v < vi.length; v++) {
        viLifts[e][v] = viSums[vi[v]];
      }
      model.viGivenEn().clear(source, viSums);
    }
    List<Pair> pairs = new ArrayList<>();
    for (int v = 0; v < vi.length; v++) {
      int[] source = {vi[v]};
      model.enGivenVi().add(source, enSums);
      for (int e = 0; e < en.length; e++) {
        double lift = (double) enSums[en[e]] * viLifts[e][v];
        double chance = lift * enShares[en[e]] * viShares[vi[v]];
        if (chance >= LEAST * LEAST) {
          pairs.add(new Pair(v, e, lift * nearness(example, v, e)));
        }
      }
      model.enGivenVi().clear(source, enSums);
    }
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.weight)
            .thenComparingInt(Pair::vi)
            .thenComparingInt(Pair::en));
    return taken(example, pairs);
  }

  private static double nearness(Example example, int v, int e) {
    Span left = example.viSpans().get(v);
    Span right = example.enSpans().get(e);
    double viPlace = (double) left.start() / (1 + example.viSpans().getLast().end());
    double enPlace = (double) right.start() / (1 + example.enSpans().getLast().end());
    double near = 1 - (1 - FAR) * Math.abs(viPlace - enPlace);
    boolean two = v > (example.viWords().size() - 1) / 2;
    return near * near * (two ? TWO_SYLLABLES : 1);
  }

  private static Links taken(Example example, List<Pair> pairs) {
    int[] viLinks = new int[example.vi().size()];
    Arrays.fill(viLinks, -1);
    int[] enFrom = new int[example.en().size()];
    Arrays.fill(enFrom, -1);
    int[] enTo = enFrom.clone();
    List<Links.Word> words = new ArrayList<>();
    for (Pair pair : pairs) {
      Span left = example.viSpans().get(pair.vi);
      int from = example.vi().at(left.start());
      int to = example.vi().at(left.end() - 1);
      int en = example.en().at(example.enSpans().get(pair.en).start());
      boolean placed = from >= 0 && to >= 0 && en >= 0;
      boolean free = placed && viLinks[from] < 0 && viLinks[to] < 0 && enFrom[en] < 0;
      if (free && whole(example.vi(), from, to)) {
        Arrays.fill(viLinks, from, to + 1, en);
        enFrom[en] = from;
        enTo[en] = to;
        words.add(new Links.Word(pair.vi, pair.en));
      }
    }
    Links links = new Links(viLinks, enFrom, enTo, words);
    links.attachLetters(example.vi());
    return links;
  }

  private static boolean whole(Tokens tokens, int from, int to) {
    for (int k = from + 1; k <= to; k++) {
      if (!tokens.joined()[k]) {
        return false;
      }
    }
    return true;
  }
}
