package org.songluat.cli.print;

import java.util.Arrays;
import org.songluat.text.Span;

/** The lines of a text by number, from 1; a form feed ends a line too. */
final class LineNumbers {
  private final int[] starts;

  LineNumbers(String text) {
    int[] found = new int[text.length() + 1];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\f') {
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  /** The line that the span begins on. */
  int of(Span span) {
    int at = Arrays.binarySearch(starts, span.start());
    return at >= 0 ? at + 1 : -at - 1;
  }
}
