package org.songluat.ingest.ocr;

import java.util.List;
import java.util.regex.Pattern;
import org.songluat.ingest.layout.Piece;
import org.songluat.ingest.layout.Word;
import org.songluat.text.legacy.SyllableShape;

/**
 * What recognition makes of seals, signatures and stains: plainly no words.
 *
 * @param text what could be words
 * @param noise what could not
 */
record Noise(List<Piece> text, List<Piece> noise) {
  /** How sure a short word, a longer one, a sign and a word of another language must be. */
  private static final double SHORT = 0.5;

  private static final double LONG = 0.3;
  private static final double SIGN = 0.35;
  private static final double FOREIGN = 0.6;
  private static final double SURE = 0.8;

  /** Letters so much smaller than the others are dirt. */
  private static final double SMALL = 0.55;

  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
  private static final Pattern VOWEL = Pattern.compile("(?i).*[aeiou].*");
  private static final Pattern NUMBER =
      Pattern.compile("[(\\[]?\\d[\\d.,/:%-]*(?:[\\p{L}-]+)?[)\\].;:,]?");
  private static final Pattern LABEL =
      Pattern.compile("[(]?(?:[IVXLC]{1,4}|[A-ZĐ]|[a-zđ](?=\\)))[).]?");
  private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  /** Sorts the pieces of a page. */
  static Noise of(List<Piece> pieces) {
    double[] sizes = pieces.stream().mapToDouble(Piece::size).sorted().toArray();
    double usual = sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    return new Noise(
        pieces.stream().filter(p -> !isNoise(p, usual)).toList(),
        pieces.stream().filter(p -> isNoise(p, usual)).toList());
  }

  private static boolean isNoise(Piece piece, double usual) {
    double least = piece.size() < SMALL * usual ? SURE : 0;
    return piece.words().stream().noneMatch(w -> w.certainty() >= least && isWord(w));
  }

  private static boolean isWord(Word word) {
    String bare = EDGE.matcher(word.text()).replaceAll("");
    double sure = word.certainty();
    boolean syllable =
        bare.length() > 1 && SyllableShape.fits(bare) && sure >= (bare.length() > 2 ? LONG : SHORT);
    boolean foreign =
        sure >= FOREIGN && WORD.matcher(bare).matches() && VOWEL.matcher(bare).matches();
    boolean sign =
        sure >= SIGN
            && (NUMBER.matcher(word.text()).matches() || LABEL.matcher(word.text()).matches());
    return syllable || foreign || sign;
  }
}
