package org.songluat.ingest.layout;

/**
 * A word and where on its line it stands.
 *
 * @param certainty how sure its recognition was, in 0..1; 1 in a text layer
 */
public record Word(String text, double left, double right, double certainty) {
  /** A word of a text layer. */
  public static Word of(String text, double left, double right) {
    return new Word(text, left, right, 1);
  }

  double width() {
    return right - left;
  }

  double center() {
    return (left + right) / 2;
  }
}
