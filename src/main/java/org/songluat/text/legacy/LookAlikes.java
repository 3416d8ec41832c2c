package org.songluat.text.legacy;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.songluat.text.Span;

/**
 * The Icelandic letter eth (U+00D0, U+00F0) in the place of đ, which looks the same as a capital:
 * some keyboards and fonts made no difference. Correcting it keeps the length of a text.
 */
public final class LookAlikes {
  private static final Pattern WORD = Pattern.compile("\\p{L}*[Ðð]\\p{L}*");

  /** Capitals without a vowel: NĐ, QĐ, HĐND. */
  private static final Pattern ABBREVIATION = Pattern.compile("[B-DF-HJ-NP-TV-XZĐ]{2,6}");

  private LookAlikes() {}

  /** The places of words that are Vietnamese if eth is read as đ. */
  public static List<Span> in(String text) {
    if (text.indexOf('Ð') < 0 && text.indexOf('ð') < 0) {
      return List.of();
    }
    return WORD.matcher(text)
        .results()
        .filter(r -> isVietnamese(corrected(r.group())))
        .map(LookAlikes::span)
        .toList();
  }

  /** The text with đ for eth in these places. */
  public static String correct(String text, List<Span> places) {
    if (places.isEmpty()) {
      return text;
    }
    StringBuilder correct = new StringBuilder(text);
    for (Span place : places) {
      correct.replace(place.start(), place.end(), corrected(place.of(text)));
    }
    return correct.toString();
  }

  private static String corrected(String word) {
    return word.replace('Ð', 'Đ').replace('ð', 'đ');
  }

  private static boolean isVietnamese(String word) {
    return SyllableShape.fits(word) || ABBREVIATION.matcher(word).matches();
  }

  private static Span span(MatchResult word) {
    return new Span(word.start(), word.end());
  }
}
