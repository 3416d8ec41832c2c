package org.songluat.check;

import java.util.ArrayList;
import java.util.List;

/** Words of both sides that ought to agree; one may be missing. */
public record Quotes(Quote vi, Quote en) {
  public static Quotes vi(Quote words) {
    return new Quotes(words, Quote.NONE);
  }

  public static Quotes en(Quote words) {
    return new Quotes(Quote.NONE, words);
  }

  /** Pairs what is left over on both sides in reading order. */
  public static List<Quotes> pair(List<Quote> vi, List<Quote> en) {
    List<Quotes> pairs = new ArrayList<>();
    for (int i = 0; i < Math.max(vi.size(), en.size()); i++) {
      pairs.add(new Quotes(at(vi, i), at(en, i)));
    }
    return pairs;
  }

  private static Quote at(List<Quote> quotes, int i) {
    return i < quotes.size() ? quotes.get(i) : Quote.NONE;
  }
}
