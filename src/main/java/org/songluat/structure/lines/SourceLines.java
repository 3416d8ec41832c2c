package org.songluat.structure.lines;

/** Line ends in a source text. */
final class SourceLines {
  private SourceLines() {}

  /** How many line ends and page ends stand between two offsets. */
  static int breaks(String text, int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      breaks += c == '\n' || c == '\f' ? 1 : 0;
    }
    return breaks;
  }
}
