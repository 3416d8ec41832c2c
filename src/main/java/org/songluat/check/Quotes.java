package org.songluat.check;

import java.util.ArrayList;
import java.util.List;

/** Words of both sides that ought to agree; one may be missing. */
record Quotes(Quote vi, Quote en) {
  /** Pairs what is left over on both sides in reading order. */
  static List<Quotes> pair(List<Quote> vi, List<Quote> en) {
    List<Quotes> pairs = new ArrayList<>();
    for (int i = 0; i < Math.max(vi.size(), en.size()); i++) {
      pairs.add(new Quotes(at(vi, i), at(en, i)));
    }
    return pairs;
  }

  private static Quote at(List<Quote> quotes, int i) {
    return i < quotes.size() ? quotes.get(i) : Quote.NONE;
  }

  /**
   * A sentence that says how they differ.
   *
   * @param things what they are, in the plural with a capital: {@code Numbers}
   * @param thing the same in the singular with its article: {@code A number}
   */
  String differ(String things, String thing) {
    if (vi.words().isEmpty()) {
      return thing + " stands in English only: " + en.quoted();
    }
    if (en.words().isEmpty()) {
      return thing + " stands in Vietnamese only: " + vi.quoted();
    }
    return things + " differ: Vietnamese has " + vi.quoted() + ", English has " + en.quoted();
  }
}
