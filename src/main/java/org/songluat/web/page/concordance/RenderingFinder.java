package org.songluat.web.page.concordance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.align.learned.Rendering;
import org.songluat.text.Language;
import org.songluat.text.Span;

/**
 * Finds which of a term's renderings stands in a text: the longest that is there, and of equally
 * long ones the likeliest. English words may be in the plural.
 */
final class RenderingFinder {
  private static final int MOST = 60;

  private final List<Known> known;

  private record Known(String phrase, Pattern pattern) {}

  /** A rendering where it stands. */
  record Found(String phrase, Span span) {}

  RenderingFinder(List<Rendering> renderings, Language language) {
    List<Known> all = new ArrayList<>();
    renderings.stream()
        .limit(MOST)
        .sorted(Comparator.comparingInt((Rendering r) -> -r.phrase().length()))
        .forEach(r -> all.add(new Known(lower(r.phrase()), pattern(lower(r.phrase()), language))));
    this.known = List.copyOf(all);
  }

  private static Pattern pattern(String phrase, Language language) {
    String words = Pattern.quote(phrase).replace(" ", "\\E\\s+\\Q");
    String plural = language == Language.EN ? "(?:s|es)?" : "";
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + words + plural + "(?![\\p{L}\\p{N}])");
  }

  Optional<Found> in(String text) {
    String lower = lower(text);
    if (lower.length() != text.length()) {
      return Optional.empty();
    }
    for (Known one : known) {
      Matcher matcher = one.pattern.matcher(lower);
      if (matcher.find()) {
        return Optional.of(new Found(one.phrase, new Span(matcher.start(), matcher.end())));
      }
    }
    return Optional.empty();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
