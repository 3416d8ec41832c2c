package org.songluat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a paragraph into sentences. A sentence ends at a full stop, question or exclamation mark
 * that stands before a blank and something that can start a sentence; not after abbreviations,
 * initials and labels, nor at semicolons. In text that was cut into words a mark stands between
 * blanks: there it ends a sentence whatever follows. The spans touch each other and cover the text.
 */
public final class Sentences {
  private static final Set<String> VIETNAMESE =
      Set.of(
          "tp", "ts", "ths", "pgs", "gs", "tx", "tt", "q", "p", "st", "tr", "nxb", "đ", "ô", "bs");
  private static final Set<String> ENGLISH =
      Set.of(
          "no", "nos", "mr", "mrs", "ms", "dr", "prof", "art", "arts", "cl", "para", "sec", "ch",
          "vol", "ed", "eds", "p", "pp", "st", "vs", "cf", "e.g", "i.e", "inc", "ltd", "co", "corp",
          "approx", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
          "dec", "u.s", "u.k");
  private static final int LONGEST_ABBREVIATION = 8;

  private Sentences() {}

  /** The sentences with the blanks that follow them; none of an empty text. */
  public static List<Span> split(String text, Language language) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!ends(text.charAt(i))) {
        continue;
      }
      int next = afterMarks(text, i + 1);
      int after = afterBlanks(text, next);
      boolean single = text.charAt(i) == '.' && next == i + 1;
      boolean blocked = single && (label(text, start, i) || abbreviation(text, i, language));
      boolean more = after > next && after < text.length();
      if (more && (apart(text, i) || starts(text, after)) && !blocked) {
        sentences.add(new Span(start, after));
        start = after;
      }
      i = Math.max(i, after - 1);
    }
    if (start < text.length()) {
      sentences.add(new Span(start, text.length()));
    }
    return List.copyOf(sentences);
  }

  private static boolean ends(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  /** Whether a blank stands before the mark, and a word before that. */
  private static boolean apart(String text, int i) {
    return i > 1 && Scan.blank(text.charAt(i - 1)) && Character.isLetterOrDigit(text.charAt(i - 2));
  }

  /** Past further end marks, closing quotes and brackets. */
  private static int afterMarks(String text, int from) {
    int i = from;
    while (i < text.length() && (ends(text.charAt(i)) || "\"'”’»)]".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  private static int afterBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && Scan.blank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean starts(String text, int at) {
    char c = text.charAt(at);
    if (at + 1 < text.length() && text.charAt(at + 1) == ')') {
      return true;
    }
    return !Character.isLowerCase(c)
        && (Character.isLetterOrDigit(c) || "\"'“‘«([-–".indexOf(c) >= 0);
  }

  /** "1.", "1 ." and "a." at the start are labels. */
  private static boolean label(String text, int start, int stop) {
    String label = text.substring(start, stop).strip();
    return label.length() <= 4 && label.chars().allMatch(Character::isLetterOrDigit);
  }

  private static boolean abbreviation(String text, int stop, Language language) {
    int start = stop;
    while (start > 0
        && stop - start <= LONGEST_ABBREVIATION
        && (Character.isLetter(text.charAt(start - 1)) || inner(text, start - 1))) {
      start--;
    }
    String word = text.substring(start, stop);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    Set<String> known = language == Language.VI ? VIETNAMESE : ENGLISH;
    return initial || known.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The dot within "e.g" and "v.v". */
  private static boolean inner(String text, int i) {
    return text.charAt(i) == '.' && i > 0 && Character.isLetter(text.charAt(i - 1));
  }
}
