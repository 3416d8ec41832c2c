package org.songluat.law.cite;

/** A text read word by word; a word is a run of letters. All steps are forward and bounded. */
final class CitationText {
  private final String text;
  private final String lower;

  CitationText(String text) {
    this.text = text;
    StringBuilder lowered = new StringBuilder(text.length());
    text.chars().forEach(c -> lowered.append(Character.toLowerCase((char) c)));
    this.lower = lowered.toString();
  }

  int length() {
    return text.length();
  }

  String cut(int start, int end) {
    return text.substring(start, end);
  }

  char at(int i) {
    return i >= 0 && i < lower.length() ? lower.charAt(i) : '\0';
  }

  boolean capital(int i) {
    return i < text.length() && Character.isUpperCase(text.charAt(i));
  }

  boolean wordStart(int i) {
    return Character.isLetterOrDigit(at(i)) && !Character.isLetterOrDigit(at(i - 1));
  }

  int blanks(int from) {
    int i = from;
    while (Character.isWhitespace(at(i)) || at(i) == '\u00A0') {
      i++;
    }
    return i;
  }

  int letters(int from) {
    int i = from;
    while (Character.isLetter(at(i))) {
      i++;
    }
    return i;
  }

  int digits(int from) {
    int i = from;
    while (at(i) >= '0' && at(i) <= '9') {
      i++;
    }
    return i;
  }

  /** The end of the run of letters and digits. */
  int run(int from) {
    int i = from;
    while (Character.isLetterOrDigit(at(i))) {
      i++;
    }
    return i;
  }

  /** The lower-case word that starts here, or empty. */
  String word(int from) {
    return from < lower.length() ? lower.substring(from, letters(from)) : "";
  }

  /** The lower-case word before, with nothing but blanks between, or empty. */
  String wordBefore(int from) {
    int end = from;
    while (Character.isWhitespace(at(end - 1)) || at(end - 1) == '\u00A0') {
      end--;
    }
    int start = end;
    while (Character.isLetter(at(start - 1))) {
      start--;
    }
    return lower.substring(start, end);
  }

  boolean lineStart(int i) {
    int before = i;
    while (at(before - 1) == ' ' || at(before - 1) == '\t') {
      before--;
    }
    return before == 0 || at(before - 1) == '\n' || at(before - 1) == '\r';
  }

  /** Where these words end, one blank or more between them, or -1 if they do not stand here. */
  int words(int from, Iterable<String> expected) {
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
