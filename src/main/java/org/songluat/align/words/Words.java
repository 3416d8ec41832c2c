package org.songluat.align.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.songluat.text.Language;
import org.songluat.text.Span;
import org.songluat.text.Vietnamese;

/**
 * The words of a text as the aligner counts them: Vietnamese syllables and pairs of neighbouring
 * syllables, since most words have two; English words without their commonest endings.
 */
public final class Words {
  private static final int LONGEST = 40;

  /** What follows in longer clauses adds little, and costs much. */
  private static final int MOST = 250;

  private static final List<String> ENDINGS =
      List.of("ations", "ation", "ing", "ies", "ed", "es", "s", "y", "e");

  private Words() {}

  public static List<String> of(String text, Language language) {
    String lower = lower(text);
    List<String> words = first(lower).stream().map(run -> run.of(lower)).toList();
    if (language == Language.EN) {
      return words.stream().map(Words::stem).toList();
    }
    List<String> all = new ArrayList<>(words);
    for (int i = 1; i < words.size(); i++) {
      all.add(words.get(i - 1) + " " + words.get(i));
    }
    return all;
  }

  /** A text as its words are counted: in lower case, tones placed alike. */
  public static String lower(String text) {
    return Vietnamese.placeTones(text).toLowerCase(Locale.ROOT);
  }

  /** Where the words of such a text stand that count. */
  public static List<Span> first(String lower) {
    List<Span> runs = runs(lower);
    return runs.size() <= MOST ? runs : runs.subList(0, MOST);
  }

  /** Runs of letters in lower case, tones placed alike. */
  public static List<String> plain(String text) {
    String lower = lower(text);
    return runs(lower).stream().map(run -> run.of(lower)).toList();
  }

  /** Where the words of a text stand that {@link #of} gives, in the same order. */
  public static List<Span> spans(String text, Language language) {
    List<Span> plain = runs(text);
    List<Span> words = plain.subList(0, Math.min(MOST, plain.size()));
    List<Span> all = new ArrayList<>(words);
    for (int i = 1; i < words.size() && language == Language.VI; i++) {
      all.add(words.get(i - 1).cover(words.get(i)));
    }
    return all;
  }

  private static List<Span> runs(String text) {
    List<Span> runs = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (i - start <= LONGEST && i - start > 1) {
          runs.add(new Span(start, i));
        }
        start = -1;
      }
    }
    return runs;
  }

  public static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
