package org.songluat.align.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.songluat.text.Language;
import org.songluat.text.Span;
import org.songluat.text.Vietnamese;

/**
 * The words of a text as people read them: in lower case, tones placed alike, single letters and
 * inner hyphens of English kept. Figures and punctuation are no words, and no phrase reaches across
 * them.
 */
public record Tokens(List<String> words, List<Span> spans, boolean[] joined) {
  private static final int LONGEST = 40;

  /** The words of a text. */
  public static Tokens of(String text, Language language) {
    String placed = Vietnamese.placeTones(text);
    List<String> words = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    int at = 0;
    while (at < placed.length()) {
      int end = end(placed, at, language);
      if (end > at && end - at <= LONGEST) {
        words.add(placed.substring(at, end).toLowerCase(Locale.ROOT).replace('’', '\''));
        spans.add(new Span(at, end));
      }
      at = Math.max(end, at + 1);
    }
    boolean[] joined = new boolean[words.size()];
    for (int k = 1; k < joined.length; k++) {
      joined[k] = placed.substring(spans.get(k - 1).end(), spans.get(k).start()).isBlank();
    }
    return new Tokens(words, spans, joined);
  }

  /** What a term is told apart by. */
  public static String key(String term, Language language) {
    return String.join(" ", of(Vietnamese.nfc(term), language).words());
  }

  private static int end(String text, int start, Language language) {
    int end = start;
    while (end < text.length() && part(text, end, language, end > start)) {
      end++;
    }
    return end;
  }

  private static boolean part(String text, int at, Language language, boolean within) {
    char c = text.charAt(at);
    if (Character.isLetter(c)) {
      return true;
    }
    boolean joint = language == Language.EN && (c == '\'' || c == '’' || c == '-');
    return joint && within && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
  }

  public int size() {
    return words.size();
  }

  /** The words from one to before another as one phrase. */
  public String phrase(int from, int to) {
    return to == from + 1 ? words.get(from) : String.join(" ", words.subList(from, to));
  }

  /** The number of the word that holds a place of the text, or -1. */
  int at(int place) {
    int low = 0;
    int high = spans.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= place) {
        low = middle + 1;
      } else if (spans.get(middle).start() > place) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1;
  }
}
