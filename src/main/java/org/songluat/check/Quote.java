package org.songluat.check;

import org.jspecify.annotations.Nullable;
import org.songluat.text.Span;

/**
 * Words of a side.
 *
 * @param segment which clause of the side they stand in, -1 for none
 * @param span where in its text
 */
public record Quote(int segment, Span span, String words) {
  public static final Quote NONE = new Quote(-1, new Span(0, 0), "");

  private static final int MORE_WORDS = 3;
  private static final int LONGEST = 80;
  private static final int START = 24;

  public static Quote of(Segment segment, Span span) {
    return new Quote(segment.index(), span, span.of(segment.clause().text()));
  }

  /** A whole clause. */
  public static Quote of(Segment segment) {
    return of(segment, new Span(0, segment.clause().text().length()));
  }

  /** How a clause begins. */
  public static Quote start(Segment segment) {
    String text = segment.clause().text();
    int end = Math.min(text.length(), START);
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return of(segment, new Span(0, end));
  }

  /** The words of a span and the few that follow it, which say what it counts. */
  public static Quote from(Segment segment, Span span) {
    String text = segment.clause().text();
    int end = span.end();
    for (int words = 0; words < MORE_WORDS; words++) {
      int next = nextWord(text, end);
      if (next == end || next - span.start() > LONGEST) {
        break;
      }
      end = next;
    }
    return of(segment, new Span(span.start(), end));
  }

  /** Where the word ends that follows after one blank, or the same place. */
  private static int nextWord(String text, int from) {
    int start =
        from < text.length() && text.charAt(from) == '/' ? from + 1 : afterBlank(text, from);
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return start > from && end > start ? end : from;
  }

  private static int afterBlank(String text, int from) {
    return from < text.length() && Character.isWhitespace(text.charAt(from)) ? from + 1 : from;
  }

  public boolean none() {
    return words.isEmpty();
  }

  @Nullable Span place() {
    return segment < 0 ? null : span;
  }

  /** The words, long ones shortened, for messages. */
  String shown() {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST).stripTrailing() + "…";
  }
}
