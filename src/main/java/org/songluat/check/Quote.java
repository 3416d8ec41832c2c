package org.songluat.check;

import org.songluat.text.Span;

/**
 * Words of a side.
 *
 * @param segment which clause of the side they stand in, -1 for none
 */
record Quote(int segment, String words) {
  static final Quote NONE = new Quote(-1, "");

  private static final int MORE_WORDS = 3;
  private static final int LONGEST = 80;

  /** The words of a span and the few that follow it, which say what it counts. */
  static Quote from(Segment segment, Span span) {
    String text = segment.clause().text();
    int end = span.end();
    for (int words = 0; words < MORE_WORDS; words++) {
      int next = nextWord(text, end);
      if (next == end || next - span.start() > LONGEST) {
        break;
      }
      end = next;
    }
    return new Quote(segment.index(), text.substring(span.start(), end));
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

  /** The words in quotation marks, long ones shortened, for messages. */
  String quoted() {
    String shown =
        words.length() <= LONGEST ? words : words.substring(0, LONGEST).stripTrailing() + "…";
    return "\"" + shown + "\"";
  }
}
