package org.songluat.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Words that follow each other on one line, in order.
 *
 * @param baseline how far below the page's upper edge they stand
 * @param size of their letters, in points
 */
public record Piece(List<Word> words, double baseline, double size) implements Element {
  /** How far letters reach above and below their baseline, in ems. */
  private static final double ASCENT = 0.78;

  private static final double DESCENT = 0.22;

  public Piece {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("A piece must have at least one word, got none");
    }
  }

  double left() {
    return words.getFirst().left();
  }

  double right() {
    return words.getLast().right();
  }

  @Override
  public Box box() {
    return new Box(left(), baseline - ASCENT * size, right(), baseline + DESCENT * size);
  }

  public String text() {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  /** Whether its words are those of a text layer, and its size is known. */
  boolean isPrinted() {
    return words.stream().allMatch(w -> w.certainty() == 1);
  }

  /** Whether the middle of another piece stands where this one does. */
  boolean covers(Piece other) {
    return box().holds(other.box().centerX(), other.box().centerY());
  }

  /** This piece and one that follows on its line. */
  Piece with(Piece next) {
    List<Word> all = new ArrayList<>(words);
    all.addAll(next.words);
    boolean longer = next.right() - next.left() > right() - left();
    return new Piece(all, longer ? next.baseline : baseline, Math.max(size, next.size));
  }

  Piece mapped(UnaryOperator<String> spelling) {
    return of(
        words.stream()
            .map(w -> new Word(spelling.apply(w.text()), w.left(), w.right(), w.certainty()))
            .toList());
  }

  Piece of(List<Word> some) {
    return new Piece(some, baseline, size);
  }
}
