package org.songluat.align.lesson;

import java.io.IOException;

/**
 * What one text with its translation teaches: counts, so that lessons add up in any order and one
 * can be taken away again.
 *
 * @param weight of how many beads it was learned, those of persons counted several times
 */
public record Lesson(int weight, Counts words, Counts phrases) {
  /** Teaches nothing. */
  public static final Lesson NONE = new Lesson(0, Counts.NONE, Counts.NONE);

  public boolean empty() {
    return weight == 0;
  }

  /** How many pairs of phrases it saw. */
  public int pairs() {
    return phrases.pairs().size();
  }

  public byte[] toBytes() throws IOException {
    return LessonCodec.write(this);
  }

  public static Lesson of(byte[] bytes, int offset, int length) throws IOException {
    return LessonCodec.read(bytes, offset, length);
  }
}
