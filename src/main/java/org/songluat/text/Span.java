package org.songluat.text;

/** A half-open range of UTF-16 offsets into some text. */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "A span must have 0 <= start <= end, got " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public String toString() {
    return start + ".." + end;
  }
}
