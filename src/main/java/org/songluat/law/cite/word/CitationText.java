package org.songluat.law.cite.word;

/** A text read word by word; a word is a run of letters. All steps are forward and bounded. */
public final class CitationText {
  private static final int LONGEST_GAP = 3;

  private final String text;
  private final String lower;

  public CitationText(String text) {
    this.text = text;
    char[] lowered = text.toCharArray();
    for (int i = 0; i < lowered.length; i++) {
      char c = lowered[i];
      boolean ascii = c < 0x80;
      boolean capital = c >= 'A' && c <= 'Z';
      lowered[i] = ascii ? (char) (capital ? c + 0x20 : c) : Character.toLowerCase(c);
    }
    this.lower = new String(lowered);
  }

  /** The text as it was given. */
  public String source() {
    return text;
  }

  public int length() {
    return text.length();
  }

  public String cut(int start, int end) {
    return text.substring(start, end);
  }

  /** The same with every run of blanks as one. */
  public String line(int start, int end) {
    return cut(start, end).replaceAll("[\\s\\u00A0]+", " ");
  }

  /** The same in lower case. */
  public String lower(int start, int end) {
    return lower.substring(start, end);
  }

  public char at(int i) {
    return i >= 0 && i < lower.length() ? lower.charAt(i) : '\0';
  }

  public boolean capital(int i) {
    return i < text.length() && Character.isUpperCase(text.charAt(i));
  }

  public boolean wordStart(int i) {
    return Character.isLetterOrDigit(at(i)) && !Character.isLetterOrDigit(at(i - 1));
  }

  public int blanks(int from) {
    int i = from;
    while (Character.isWhitespace(at(i)) || at(i) == '\u00A0') {
      i++;
    }
    return i;
  }

  public int letters(int from) {
    int i = from;
    while (Character.isLetter(at(i))) {
      i++;
    }
    return i;
  }

  public int digits(int from) {
    int i = from;
    while (at(i) >= '0' && at(i) <= '9') {
      i++;
    }
    return i;
  }

  /** The end of the run of letters and digits. */
  public int run(int from) {
    int i = from;
    while (Character.isLetterOrDigit(at(i))) {
      i++;
    }
    return i;
  }

  /**
   * Where the next word of a name starts, behind blanks, hyphens, apostrophes, one comma or stroke;
   * or -1.
   */
  public int nextWord(int end) {
    int i = end;
    while (i - end < LONGEST_GAP && within(at(i))) {
      i++;
    }
    return i > end && Character.isLetterOrDigit(at(i)) ? i : -1;
  }

  /** Where the word before starts, nothing but blanks or a hyphen between; or -1. */
  public int previousWord(int from) {
    int end = blanksBefore(from);
    end = at(end - 1) == '-' ? end - 1 : end;
    int start = end;
    while (Character.isLetter(at(start - 1))) {
      start--;
    }
    return start < end ? start : -1;
  }

  private static boolean within(char c) {
    return Character.isWhitespace(c) || ",-–/'’\u00A0".indexOf(c) >= 0;
  }

  /** The lower-case word that starts here, or empty. */
  public String word(int from) {
    return from < lower.length() ? lower.substring(from, letters(from)) : "";
  }

  /** Where the blanks before this place start. */
  public int blanksBefore(int from) {
    int start = from;
    while (Character.isWhitespace(at(start - 1)) || at(start - 1) == '\u00A0') {
      start--;
    }
    return start;
  }

  /** The lower-case word before, with nothing but blanks between, or empty. */
  public String wordBefore(int from) {
    int end = blanksBefore(from);
    int start = end;
    while (Character.isLetter(at(start - 1))) {
      start--;
    }
    return lower.substring(start, end);
  }

  public boolean lineStart(int i) {
    int before = i;
    while (at(before - 1) == ' ' || at(before - 1) == '\t') {
      before--;
    }
    return before == 0 || at(before - 1) == '\n' || at(before - 1) == '\r';
  }

  /** Where these words end, one blank or more between them, or -1 if they do not stand here. */
  public int words(int from, Iterable<String> expected) {
    int end = from;
    for (String word : expected) {
      int start = end == from ? from : blanks(end);
      if (!word(start).equals(word)) {
        return -1;
      }
      end = start + word.length();
    }
    return Character.isDigit(at(end)) ? -1 : end;
  }
}
