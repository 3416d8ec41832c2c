package org.songluat.law.cite.pin;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.songluat.law.cite.word.CitationText;
import org.songluat.law.cite.word.CitationWords;

/** Reads what joins a pin point to its instrument, and one number to the next. */
public final class JointReader {
  /** "Phụ lục II ban hành kèm theo Thông tư này", "issued together with this Circular". */
  private static final Set<String> ISSUED =
      Set.of(
          "ban",
          "hành",
          "kèm",
          "theo",
          "đính",
          "issued",
          "promulgated",
          "enclosed",
          "attached",
          "together",
          "with",
          "to",
          "hereto",
          "of",
          "the",
          "under");

  /** What an amendment says between the places it changes: "và bổ sung", "vào sau". */
  private static final Set<String> CHANGING =
      Set.of(
          "bổ",
          "sung",
          "sửa",
          "đổi",
          "thay",
          "thế",
          "bãi",
          "bỏ",
          "vào",
          "sau",
          "trước",
          "tại",
          "ngay",
          "addition",
          "additions",
          "amendment",
          "amendments",
          "of",
          "shall",
          "be",
          "is",
          "are",
          "added",
          "inserted",
          "after",
          "before",
          "to",
          "into",
          "in",
          "right");

  /** Of these the last says that what follows is the place it goes into. */
  private static final Set<String> INTO = Set.of("vào", "to", "into");

  private static final int MOST_WORDS = 6;
  private static final int LONGEST_JOINT = 20;

  private final CitationText text;

  public JointReader(CitationText text) {
    this.text = text;
  }

  /**
   * What joins two pin points.
   *
   * @param end where the next may start
   * @param inside whether it is the place that the one before goes into
   */
  record Joint(int end, boolean inside) {}

  /** What joins the pin point that ends here to the next, or null. */
  @Nullable Joint after(int end) {
    int i = text.blanks(end);
    boolean sign = text.at(i) == ',' || text.at(i) == ';';
    i = sign ? text.blanks(i + 1) : i;
    String word = text.word(i);
    boolean also = CitationWords.also(word) || CitationWords.to(word);
    i = also ? text.blanks(i + word.length()) : i;
    String last = also ? word : "";
    boolean changing = false;
    for (int n = 0; n < MOST_WORDS && CHANGING.contains(text.word(i)); n++) {
      changing = true;
      last = text.word(i);
      i = text.blanks(i + last.length());
    }
    return sign || also || changing ? new Joint(i, INTO.contains(last)) : null;
  }

  /** Behind the words that say with what an annex was issued; the place itself without them. */
  public int behind(int from) {
    boolean leads =
        Set.of("ban", "kèm", "đính", "issued", "promulgated", "enclosed", "attached")
            .contains(text.word(from));
    int i = from;
    for (int n = 0; leads && n < MOST_WORDS && ISSUED.contains(text.word(i)); n++) {
      i = text.blanks(text.letters(i));
    }
    return i;
  }

  /** Whether between two numbers stands nothing but what joins a list. */
  public boolean lists(int end, int start) {
    if (start - end > LONGEST_JOINT || start <= end) {
      return false;
    }
    int i = end;
    while (i < start) {
      String word = text.word(i);
      boolean joins = CitationWords.also(word) || CitationWords.mark(word);
      boolean sign = ",;.:&".indexOf(text.at(i)) >= 0 || text.blanks(i) > i;
      if (!joins && !sign) {
        return false;
      }
      i = joins ? i + word.length() : i + 1;
    }
    return true;
  }
}
