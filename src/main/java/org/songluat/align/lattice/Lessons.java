package org.songluat.align.lattice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.songluat.align.sides.Sides;
import org.songluat.align.words.Lexicon;
import org.songluat.align.words.WordModel;

/** What the beads of a way teach about words. */
public final class Lessons {
  /** What the least sure bead of a way teaches beside a sure one. */
  private static final double TEACHING = 0.1;

  /**
   * Only every second bead teaches. What each has taught speaks for it again: with all of them as
   * teachers the ways confirm themselves, and the hand-aligned lines come out worse (0.983 instead
   * of 0.987 on news, nothing known beforehand).
   */
  private static final int EVERY = 2;

  /** Bounds time and memory: of longer texts a part teaches enough. */
  private static final long MOST_PAIRS = 1_000_000;

  private final Sides sides;

  /**
   * How often a word must stand to be learned. One that stands once can only confirm what the way
   * is already, which helps where nothing else is known of words, and misleads where something is.
   */
  private final int least;

  private final int[] viCounts;
  private final int[] enCounts;

  public Lessons(Sides sides, Lexicon.Known known) {
    this.sides = sides;
    this.least = known.size() > 0 ? 2 : 1;
    this.viCounts = sides.vi().counts(sides.viWords());
    this.enCounts = sides.en().counts(sides.enWords());
  }

  /** The paired beads as examples; every second, or of very many fewer. */
  public List<WordModel.Example> of(List<Lattice.Step> path) {
    List<WordModel.Example> all = new ArrayList<>();
    long pairs = 0;
    for (Lattice.Step step : path) {
      if (step.paired()) {
        WordModel.Example example = example(step);
        pairs += (long) example.vi().length * example.en().length;
        all.add(example);
      }
    }
    int every = EVERY + (int) (pairs / MOST_PAIRS);
    List<WordModel.Example> taught = new ArrayList<>();
    for (int k = 0; k < all.size(); k += every) {
      taught.add(all.get(k));
    }
    return taught;
  }

  private WordModel.Example example(Lattice.Step step) {
    return new WordModel.Example(
        recurring(sides.vi().words(step.viStart(), step.viEnd()), viCounts),
        recurring(sides.en().words(step.enStart(), step.enEnd()), enCounts),
        TEACHING + (1 - TEACHING) * step.posterior());
  }

  private int[] recurring(int[] words, int[] counts) {
    int[] kept = new int[words.length];
    int count = 0;
    for (int word : words) {
      if (counts[word] >= least) {
        kept[count++] = word;
      }
    }
    return Arrays.copyOf(kept, count);
  }
}
