package org.songluat.align.lesson;

/**
 * Two texts that say the same.
 *
 * @param weight how much they teach, 1 as a rule
 */
public record TextPair(String vi, String en, int weight) {
  public TextPair {
    if (weight < 1) {
      throw new IllegalArgumentException("A weight must be 1 or more, got " + weight);
    }
  }
}
