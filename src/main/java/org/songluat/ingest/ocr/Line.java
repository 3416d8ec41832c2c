package org.songluat.ingest.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A recognised line, in dots.
 *
 * @param size of its letters with what reaches above and below
 */
record Line(List<Seen> words, double top, double bottom, double baseline, double size) {
  /** "Số:" in small print as it is misread: "Sắ:", "5ố.", "ố;"; but "a." is a point's label. */
  private static final Pattern NUMBER_WORD = Pattern.compile("[S5$]\\p{L}[:;.]|\\p{L}[:;]");

  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,5}/(?:\\d{4}/)?\\p{Lu}[\\p{Lu}\\d&.-]+");
  private static final double SAME_PLACE = 0.6;
  private static final double SURE = 0.85;

  /** A recognised word and how sure that is, in 0..1. */
  record Seen(String text, double left, double right, double certainty) {
    double width() {
      return right - left;
    }

    /** Whether most of another word stands where this one does. */
    private boolean covers(Seen other) {
      double shared = Math.min(right, other.right) - Math.max(left, other.left);
      return shared > SAME_PLACE * other.width();
    }

    private boolean isSure() {
      return certainty >= SURE;
    }

    /** Whether it is a doubtful sign; a dash that is sure begins an item of a list. */
    private boolean isStain() {
      return !isSure() && text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private Seen moved(double by) {
      return new Seen(text, left + by, right + by, certainty);
    }

    private Seen scaled(double by) {
      return new Seen(text, left * by, right * by, certainty);
    }
  }

  Line {
    words = List.copyOf(words);
  }

  /**
   * The line without what tesseract read twice, and without the signs that stains leave at a line's
   * ends.
   */
  Optional<Line> cleaned() {
    List<Seen> left = new ArrayList<>();
    for (Seen word : words) {
      Seen last = left.isEmpty() ? null : left.getLast();
      boolean twice = last != null && (last.covers(word) || word.covers(last));
      if (last == null || !twice || word.isSure() && last.isSure()) {
        left.add(word);
      } else if (word.certainty() > last.certainty()) {
        left.removeLast();
        left.add(word);
      }
    }
    while (!left.isEmpty() && left.getFirst().isStain()) {
      left.removeFirst();
    }
    while (!left.isEmpty() && left.getLast().isStain()) {
      left.removeLast();
    }
    return left.isEmpty() ? Optional.empty() : Optional.of(with(left));
  }

  /** The line with the word before an instrument's number as Decree 30/2020/NĐ-CP has it. */
  Line numbered() {
    boolean number =
        words.size() > 1
            && NUMBER_WORD.matcher(words.getFirst().text()).matches()
            && NUMBER.matcher(words.get(1).text()).matches();
    if (!number) {
      return this;
    }
    List<Seen> spelled = new ArrayList<>(words);
    Seen word = spelled.removeFirst();
    spelled.addFirst(new Seen("Số:", word.left(), word.right(), word.certainty()));
    return with(spelled);
  }

  /** Where the line stands. */
  Cut cut() {
    return new Cut(
        (int) words.getFirst().left(),
        (int) top,
        (int) Math.ceil(words.getLast().right()),
        (int) Math.ceil(bottom));
  }

  Line moved(double right, double down) {
    List<Seen> moved = words.stream().map(w -> w.moved(right)).toList();
    return new Line(moved, top + down, bottom + down, baseline + down, size);
  }

  Line scaled(double by) {
    List<Seen> scaled = words.stream().map(w -> w.scaled(by)).toList();
    return new Line(scaled, top * by, bottom * by, baseline * by, size * by);
  }

  Line with(List<Seen> other) {
    return new Line(other, top, bottom, baseline, size);
  }
}
