package org.songluat.ingest.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Corrects numbers by what the English data reads: the Vietnamese data takes digits for letters
 * more often, above all where they are written by hand, as the numbers and dates of decisions are.
 */
final class SecondLook {
  private static final double DOUBTFUL = 0.7;
  private static final double SURER = 0.1;
  private static final double SAME_PLACE = 0.5;
  private static final Pattern NUMBER = Pattern.compile("[(“\"]?\\d[\\d.,/:-]*[%);.,:”\"]*");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");
  private static final Pattern CODE =
      Pattern.compile("(\\d+(?:/\\d{4})?)[/1lI|]\\p{L}{1,4}[\\p{L}\\d-]*");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}[,.;:]?");

  private SecondLook() {}

  /** Whether a line is worth looking at again. */
  static boolean isDue(Line line) {
    return line.words().stream()
        .anyMatch(w -> w.certainty() < DOUBTFUL || w.text().chars().anyMatch(Character::isDigit));
  }

  /** The line with the numbers that the other reading of it is surer of. */
  static Line corrected(Line line, List<Line> other) {
    List<Line.Seen> words = new ArrayList<>(line.words());
    for (Line.Seen read : other.stream().flatMap(l -> l.words().stream()).toList()) {
      List<Line.Seen> same = words.stream().filter(w -> covers(read, w)).toList();
      Line.Seen better = same.isEmpty() ? null : better(same, read);
      if (isMissed(read, words)) {
        words.add((int) words.stream().filter(w -> w.left() < read.left()).count(), read);
      } else if (better != null) {
        int at = words.indexOf(same.getFirst());
        words.removeAll(same);
        words.add(at, better);
      }
    }
    return line.with(words);
  }

  /** Whether it is a number that stands in a gap of the line. */
  private static boolean isMissed(Line.Seen read, List<Line.Seen> words) {
    return read.certainty() >= DOUBTFUL
        && DIGITS.matcher(read.text()).matches()
        && words.stream().noneMatch(w -> w.left() < read.right() && read.left() < w.right());
  }

  /** Whether a word stands where the other reading has this one. */
  private static boolean covers(Line.Seen read, Line.Seen word) {
    double shared = Math.min(read.right(), word.right()) - Math.max(read.left(), word.left());
    return shared > SAME_PLACE * word.width();
  }

  private static Line.@Nullable Seen better(List<Line.Seen> words, Line.Seen read) {
    String text = words.stream().map(Line.Seen::text).collect(Collectors.joining());
    double certainty = words.stream().mapToDouble(Line.Seen::certainty).min().orElseThrow();
    boolean doubtful = words.size() > 1 || certainty < DOUBTFUL;
    Matcher code = CODE.matcher(read.text());
    int slash = text.lastIndexOf('/');
    if (doubtful && code.matches() && slash >= 0) {
      return place(words, code.group(1) + text.substring(slash), read);
    }
    boolean number = NUMBER.matcher(read.text()).matches();
    boolean sure = !doubtful && WORD.matcher(text).matches();
    boolean longer = text.length() > read.text().length() + 1;
    return number && !sure && !longer && read.certainty() > certainty - SURER
        ? place(words, read.text(), read)
        : null;
  }

  private static Line.Seen place(List<Line.Seen> words, String text, Line.Seen read) {
    return new Line.Seen(text, words.getFirst().left(), words.getLast().right(), read.certainty());
  }
}
