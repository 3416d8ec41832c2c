package org.songluat.ingest.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.songluat.ingest.layout.Piece;
import org.songluat.ingest.layout.Word;

/** Parts the letters of one line into words, and these into pieces where the line has wide gaps. */
final class GlyphWords {
  /** In ems: the least gap that a printed space leaves; some writers print spaces within words. */
  private static final double SPACED = 0.07;

  /** In ems: the least gap between words on a line where no space is printed. */
  private static final double GAP = 0.17;

  /** In ems: the same, on a line where spaces are printed elsewhere. */
  private static final double GAP_BESIDE_SPACES = 0.3;

  /** In ems: a wider gap may be one between columns. */
  private static final double COLUMN = 0.85;

  /** In ems: the least gap between the letters of a s p r e a d word. */
  private static final double SPREAD = 0.12;

  /** Gaps: fewer are no evidence that letters are spread. */
  private static final int FEWEST_SPREAD = 5;

  /** Of the gaps of a line: so many are wide where its letters are spread. */
  private static final double SPREAD_SHARE = 0.8;

  /** How much wider than the gap of spread letters that of spread words is. */
  private static final double SPREAD_WORD = 1.7;

  private final List<Glyph> letters = new ArrayList<>();

  /** Whether a space is printed before the letter. */
  private final List<Boolean> spaced = new ArrayList<>();

  private final List<Piece> pieces = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();
  private int first;

  private GlyphWords(List<Glyph> row) {
    boolean space = false;
    for (Glyph glyph : row) {
      if (glyph.isBlank()) {
        space = true;
      } else {
        letters.add(glyph);
        spaced.add(space);
        space = false;
      }
    }
  }

  /** The pieces of a line of which at least one letter can be seen. */
  static List<Piece> pieces(List<Glyph> row) {
    GlyphWords line = new GlyphWords(row);
    line.part();
    return line.pieces;
  }

  private void part() {
    double usual = usualGap();
    boolean spread = usual > SPREAD;
    int start = 0;
    for (int i = 1; i <= letters.size(); i++) {
      boolean last = i == letters.size();
      double gap = last ? Double.MAX_VALUE : gap(i);
      if (last || isNumbered(i) || (spread ? gap > SPREAD_WORD * usual : isBreak(gap, i))) {
        words.add(word(start, i));
        start = i;
        if (gap > COLUMN + (spread ? usual : 0)) {
          endPiece(i);
        }
      }
    }
  }

  private boolean isBreak(double gap, int at) {
    boolean spaces = spaced.contains(true);
    return gap > (spaced.get(at) ? SPACED : spaces ? GAP_BESIDE_SPACES : GAP);
  }

  /** Whether all before the letter is the raised number of a note that begins with it. */
  private boolean isNumbered(int at) {
    return !Letters.isRaised(letters.get(at).text())
        && letters.subList(0, at).stream().allMatch(g -> Letters.isRaised(g.text()));
  }

  /** The gap between the letters of a line whose letters are spread; else 0. */
  private double usualGap() {
    double[] gaps = IntStream.range(1, letters.size()).mapToDouble(this::gap).sorted().toArray();
    if (gaps.length < FEWEST_SPREAD) {
      return 0;
    }
    long wide = Arrays.stream(gaps).filter(gap -> gap > SPREAD).count();
    double usual = gaps[gaps.length / 2];
    long words = letters.stream().filter(g -> Character.isLetter(g.text().codePointAt(0))).count();
    boolean spread =
        words > letters.size() / 2 && usual < COLUMN && wide > SPREAD_SHARE * gaps.length;
    return spread ? usual : 0;
  }

  /** In ems of the larger letter: how far a letter stands from the one before it. */
  private double gap(int at) {
    Glyph before = letters.get(at - 1);
    Glyph letter = letters.get(at);
    return (letter.left() - before.right()) / Math.max(before.size(), letter.size());
  }

  private Word word(int from, int to) {
    StringBuilder text = new StringBuilder();
    double right = letters.get(from).right();
    for (Glyph letter : letters.subList(from, to)) {
      text.append(letter.text());
      right = Math.max(right, letter.right());
    }
    return Word.of(text.toString(), letters.get(from).left(), right);
  }

  private void endPiece(int end) {
    Glyph largest = letters.get(first);
    for (Glyph letter : letters.subList(first, end)) {
      largest = letter.size() > largest.size() ? letter : largest;
    }
    pieces.add(new Piece(words, largest.baseline(), largest.size()));
    words.clear();
    first = end;
  }
}
