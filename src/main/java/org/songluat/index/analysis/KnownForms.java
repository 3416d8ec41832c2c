package org.songluat.index.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Forms of words that are kept, since a few thousand words make up most of any text. */
final class KnownForms implements UnaryOperator<String> {
  /** Vietnamese has some 8,000 syllables. */
  private static final int MOST = 20_000;

  private final UnaryOperator<String> form;
  private final Map<String, String> known = new HashMap<>();

  KnownForms(UnaryOperator<String> form) {
    this.form = form;
  }

  @Override
  public String apply(String word) {
    String held = known.get(word);
    if (held != null) {
      return held;
    }
    String formed = form.apply(word);
    if (known.size() < MOST) {
      known.put(word, formed);
    }
    return formed;
  }
}
