package org.songluat.search;

import java.util.ArrayList;
import java.util.List;
import org.songluat.text.Span;

/**
 * What is shown of a long text among others: its beginning, and where most of what matched stands.
 * A text that is not long is shown whole.
 *
 * @param windows of the text, in order, apart from each other
 */
public record Snippet(List<Span> windows) {
  private static final int LONG = 700;
  private static final int BEGINNING = 90;
  private static final int WINDOW = 450;

  /** Between what is marked and the edge of its window. */
  private static final int AROUND = 60;

  public Snippet {
    windows = List.copyOf(windows);
  }

  public static Snippet of(HitSide side) {
    String text = side.text();
    if (text.length() <= LONG) {
      return new Snippet(List.of(new Span(0, text.length())));
    }
    int start = wordStart(text, Math.max(0, densest(side.highlights()) - AROUND));
    if (start <= BEGINNING + AROUND) {
      return new Snippet(List.of(new Span(0, wordEnd(text, BEGINNING + WINDOW))));
    }
    Span beginning = new Span(0, wordEnd(text, BEGINNING));
    int end = wordEnd(text, Math.min(text.length(), start + WINDOW));
    return new Snippet(List.of(beginning, new Span(Math.max(start, beginning.end()), end)));
  }

  /** Where the window begins that holds the most marks. */
  private static int densest(List<Span> marks) {
    int best = 0;
    int most = 0;
    int last = 0;
    for (int first = 0; first < marks.size(); first++) {
      int end = marks.get(first).start() + WINDOW - 2 * AROUND;
      while (last < marks.size() && marks.get(last).end() <= end) {
        last++;
      }
      if (last - first > most) {
        most = last - first;
        best = marks.get(first).start();
      }
    }
    return best;
  }

  private static int wordStart(String text, int at) {
    int blank = text.indexOf(' ', at);
    return at == 0 || blank < 0 || blank > at + AROUND ? at : blank + 1;
  }

  private static int wordEnd(String text, int at) {
    int blank = text.lastIndexOf(' ', at);
    return at >= text.length() ? text.length() : blank < at - AROUND ? at : blank;
  }

  /** The parts of the windows that lie in a stretch of the text. */
  public List<Span> in(Span stretch) {
    List<Span> parts = new ArrayList<>();
    for (Span window : windows) {
      int start = Math.max(window.start(), stretch.start());
      int end = Math.min(window.end(), stretch.end());
      if (start < end) {
        parts.add(new Span(start, end));
      }
    }
    return parts;
  }
}
