package org.songluat.check.lexis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.songluat.check.lexis.Lost.Stranger;

/** Finds which terms of a bead are lost, and what stands in their place. */
final class Losses {
  /** So far round the words that render the neighbours a rendering may stand. */
  private static final int REACH = 4;

  /** Neighbours that are rendered farther apart say nothing of the place between. */
  private static final int WIDEST = 16;

  private final Reading reading;
  private final TermBank bank;

  private Losses(Reading reading, TermBank bank) {
    this.reading = reading;
    this.bank = bank;
  }

  static List<Lost> of(Reading reading, TermBank bank) {
    Losses losses = new Losses(reading, bank);
    List<Lost> all = new ArrayList<>();
    for (Hit hit : reading.lost()) {
      if (hit.length() > 1 && !hit.term().light() && !Cognates.render(hit.term(), reading)) {
        all.add(losses.lost(hit));
      }
    }
    return all;
  }

  Lost lost(Hit hit) {
    int[] window = window(hit);
    Stranger beside = beside(hit);
    boolean close = beside.segment() >= 0;
    return new Lost(
        hit, others(window), close ? beside : stranger(window), !reading.bare(hit), close);
  }

  /** A word from nowhere right beside what renders the words before, after or within it. */
  private Stranger beside(Hit hit) {
    for (int k = Math.max(0, hit.start() - 1);
        k < Math.min(reading.vi().size(), hit.end() + 1);
        k++) {
      int place = reading.covered()[k];
      for (int at : place < 0 ? new int[0] : new int[] {place - 1, place + 1}) {
        if (at >= 0 && at < reading.en().size() && !reading.explained()[at]) {
          Word word = reading.en().words().get(at);
          return new Stranger(word.segment(), word.span());
        }
      }
    }
    return Stranger.NONE;
  }

  private int[] window(Hit hit) {
    int left = -1;
    for (int k = hit.start() - 1; k >= 0 && left < 0; k--) {
      left = reading.covered()[k];
    }
    int right = -1;
    for (int k = hit.end(); k < reading.vi().size() && right < 0; k++) {
      right = reading.covered()[k];
    }
    int size = reading.en().size();
    if (left < 0 && right < 0) {
      return new int[] {0, size, 0, 0};
    }
    int a = left < 0 ? right : left;
    int b = right < 0 ? left : right;
    if (Math.abs(a - b) > WIDEST) {
      return new int[] {a - REACH, a + REACH + 1, b - REACH, b + REACH + 1};
    }
    return new int[] {Math.min(a, b) - REACH, Math.max(a, b) + REACH + 1, 0, 0};
  }

  private int others(int[] window) {
    int others = 0;
    for (int part = 0; part < window.length; part += 2) {
      for (int k = Math.max(0, window[part]); k < end(window, part); k++) {
        others += reading.explained()[k] ? 0 : 1;
      }
    }
    return others;
  }

  private int end(int[] window, int part) {
    return Math.min(reading.en().size(), window[part + 1]);
  }

  private Stranger stranger(int[] window) {
    for (int part = 0; part < window.length; part += 2) {
      for (int k = Math.max(0, window[part]); k < end(window, part); k++) {
        Word word = reading.en().words().get(k);
        if (!reading.explained()[k] && strange(word)) {
          return new Stranger(word.segment(), word.span());
        }
      }
    }
    return Stranger.NONE;
  }

  /** Whether the glossary knows what it renders, and none of that stands there. */
  private boolean strange(Word word) {
    @Nullable Set<Term> terms = bank.english().get(List.of(word.stem()));
    return terms != null && terms.stream().noneMatch(Term::light);
  }
}
