package org.songluat.ingest.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins the lines of a paragraph. A word cut at a line's end is put together where the document has
 * it whole elsewhere; else the hyphen is taken for a compound's, as in "Mác-Lênin".
 */
final class Spelling {
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;

  private static final char SOFT_HYPHEN = '\u00AD';

  private final Set<String> words = new HashSet<>();

  /** Whether soft hyphens stand within words: they are the ư of TCVN3 then. */
  private boolean isLetter;

  static Spelling of(List<PageContent> pages) {
    Spelling spelling = new Spelling();
    for (PageContent page : pages) {
      for (Piece piece : page.pieces()) {
        piece.words().forEach(w -> spelling.learn(w.text()));
      }
    }
    return spelling;
  }

  private void learn(String word) {
    int hyphen = word.indexOf(SOFT_HYPHEN);
    isLetter |= hyphen >= 0 && hyphen < word.length() - 1;
    for (String part : NO_LETTER.split(word)) {
      if (part.length() >= SHORTEST && part.length() < LONGEST) {
        words.add(part.toLowerCase(Locale.ROOT));
      }
    }
  }

  String joined(List<Piece> lines) {
    StringBuilder text = new StringBuilder();
    for (Piece line : lines) {
      join(text, line.text());
    }
    return text.toString();
  }

  private void join(StringBuilder text, String line) {
    int last = text.length() - 1;
    if (last > 0 && text.charAt(last) == SOFT_HYPHEN && !isLetter) {
      text.setLength(last);
    } else if (last > 0 && text.charAt(last) == '-' && Character.isLetter(text.charAt(last - 1))) {
      if (words.contains(lastWord(text, last) + firstWord(line))) {
        text.setLength(last);
      }
    } else if (last >= 0) {
      text.append(' ');
    }
    text.append(line);
  }

  private static String lastWord(StringBuilder text, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static String firstWord(String line) {
    int end = 0;
    while (end < line.length() && Character.isLowerCase(line.charAt(end))) {
      end++;
    }
    return line.substring(0, end);
  }
}
