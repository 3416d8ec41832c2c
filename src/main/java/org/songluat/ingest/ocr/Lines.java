package org.songluat.ingest.ocr;

import java.util.ArrayList;
import java.util.List;
import org.songluat.ingest.layout.Piece;
import org.songluat.ingest.layout.Word;
import org.songluat.text.Language;
import org.songluat.text.LanguageGuess;

/** The recognised lines of a page together. */
final class Lines {
  private static final int POINTS = 72;

  /** Sizes are told from letters that reach up or down, and no better than that. */
  private static final double SAME_SIZE = 0.35;

  private static final double SMALLEST = 4;

  /** Wider gaps, in ems, are not between words. */
  private static final double COLUMN = 0.85;

  /** Names and numbers alone tell no language. */
  private static final int FEWEST_LETTERS = 60;

  private Lines() {}

  /** How sure the words are, the long ones more; 1 where there are none. */
  static double certainty(List<Line> lines) {
    double letters = 0;
    double sum = 0;
    for (Line line : lines) {
      for (Line.Seen word : line.words()) {
        letters += word.text().length();
        sum += word.text().length() * word.certainty();
      }
    }
    return letters == 0 ? 1 : sum / letters;
  }

  static boolean isEnglish(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(l -> l.words().forEach(w -> text.append(w.text()).append(' ')));
    String all = text.toString();
    return all.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS
        && LanguageGuess.of(all).filter(l -> l == Language.EN).isPresent();
  }

  /** The lines in points, each cut where its gaps are wide. */
  static List<Piece> pieces(List<Line> lines, double dpi) {
    double[] sizes = lines.stream().mapToDouble(Line::size).sorted().toArray();
    double usual = sizes.length == 0 ? 1 : sizes[sizes.length / 2];
    List<Piece> pieces = new ArrayList<>();
    for (Line line : lines) {
      double size = Math.abs(line.size() / usual - 1) < SAME_SIZE ? usual : line.size();
      pieces.addAll(pieces(line, Math.max(SMALLEST, size * POINTS / dpi), POINTS / dpi));
    }
    return pieces;
  }

  private static List<Piece> pieces(Line line, double size, double points) {
    List<Piece> pieces = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    for (Line.Seen seen : line.numbered().words()) {
      Word word =
          new Word(
              Hats.restored(seen.text()),
              seen.left() * points,
              seen.right() * points,
              seen.certainty());
      if (!words.isEmpty() && word.left() - words.getLast().right() > COLUMN * size) {
        pieces.add(new Piece(words, line.baseline() * points, size));
        words.clear();
      }
      words.add(word);
    }
    pieces.add(new Piece(words, line.baseline() * points, size));
    return pieces;
  }
}
