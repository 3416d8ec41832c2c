package org.songluat.align;

/**
 * What is known of which words translate which. The place of the glossary and of what is learned
 * from aligned texts.
 */
public interface Lexicon {
  /** Knows nothing. */
  Lexicon EMPTY = (vietnamese, english) -> 0;

  /**
   * How likely the English word renders the Vietnamese one, in 0..1; both in lower case, the
   * Vietnamese one or two syllables.
   */
  double probability(String vietnamese, String english);
}
