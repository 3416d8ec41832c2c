package org.songluat.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songluat.text.Span;
import org.songluat.text.Vietnamese;

/**
 * Finds words within texts: beginnings of words in any case, in this order, with their accents as
 * typed or, where none is typed, with any.
 */
public final class WordFinder {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final @Nullable Pattern words;
  private final boolean anyAccents;

  private WordFinder(@Nullable Pattern words, boolean anyAccents) {
    this.words = words;
    this.anyAccents = anyAccents;
  }

  /** Finds nothing, and takes every row, where there are no words. */
  public static WordFinder of(@Nullable String words) {
    if (words == null) {
      return new WordFinder(null, true);
    }
    String lower = lower(words.strip());
    boolean plain = Vietnamese.fold(lower).equals(lower);
    String each =
        BLANKS.splitAsStream(lower).map(Pattern::quote).reduce((a, b) -> a + "\\s+" + b).orElse("");
    return new WordFinder(Pattern.compile("(?<![\\p{L}\\p{N}])" + each), plain);
  }

  /** Where they stand in a text. */
  public List<Span> in(String text) {
    if (words == null) {
      return List.of();
    }
    String lower = lower(text);
    List<Span> found = new ArrayList<>();
    Matcher matcher = words.matcher(anyAccents ? Vietnamese.fold(lower) : lower);
    while (matcher.find()) {
      found.add(new Span(matcher.start(), matcher.end()));
    }
    return found;
  }

  /** Whether anything is looked for. */
  public boolean seeks() {
    return words != null;
  }

  /** Letter by letter, so that offsets stay. */
  private static String lower(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.length() == text.length() ? lower : text;
  }
}
