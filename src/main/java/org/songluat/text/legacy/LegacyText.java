package org.songluat.text.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Turns text in a legacy Vietnamese encoding into Unicode, telling by statistics which paragraph is
 * in which. What reads as well as it stands is never called legacy: Unicode stays as it is.
 */
public final class LegacyText {
  /** Chance makes a syllable of a garbled word now and then, not that many, nor mostly. */
  private static final int ENOUGH = 3;

  private static final int GOOD_TO_BAD = 3;

  private LegacyText() {}

  /**
   * A paragraph in Unicode.
   *
   * @param from what it was in, or part of it; nothing where it was Unicode already
   */
  public record Converted(String text, Optional<LegacyEncoding> from) {}

  /** A text that stands alone. */
  public static Converted toUnicode(String text) {
    return toUnicode(List.of(text)).getFirst();
  }

  /** The paragraphs of a document; one that says nothing itself goes with its neighbours. */
  public static List<Converted> toUnicode(List<String> paragraphs) {
    List<Reading> readings = paragraphs.stream().map(Reading::of).toList();
    List<LegacyEncoding> present = new ArrayList<>();
    for (LegacyEncoding encoding : LegacyEncoding.values()) {
      if (isPresent(encoding, readings)) {
        present.add(encoding);
      }
    }
    if (present.isEmpty()) {
      return paragraphs.stream().map(p -> new Converted(p, Optional.empty())).toList();
    }
    List<Optional<LegacyEncoding>> encodings = settle(readings, present);
    return IntStream.range(0, paragraphs.size())
        .mapToObj(i -> convert(paragraphs.get(i), encodings.get(i), present))
        .toList();
  }

  /** Whether a text reads as Vietnamese in Unicode by the words that bear marks. */
  public static boolean isVietnamese(String text) {
    LegacyScore score = LegacyScore.of(text);
    return score.good() >= ENOUGH && score.good() >= GOOD_TO_BAD * score.bad();
  }

  /** By how many of its words that bear marks a text reads as Vietnamese rather than not. */
  public static int plausibility(String text) {
    return LegacyScore.of(text).balance();
  }

  /** The encodings of paragraphs, or of words, in a document that has these encodings. */
  static List<Optional<LegacyEncoding>> settle(
      List<Reading> readings, List<LegacyEncoding> present) {
    return new Neighbours(readings.stream().map(r -> r.decide(present)).toList()).settled();
  }

  private static Converted convert(
      String text, Optional<LegacyEncoding> encoding, List<LegacyEncoding> present) {
    if (encoding.isEmpty()) {
      return new Converted(text, encoding);
    }
    String unicode =
        Reading.isMixed(text)
            ? MixedText.toUnicode(text, present)
            : encoding.orElseThrow().decode(text);
    return new Converted(unicode, unicode.equals(text) ? Optional.empty() : encoding);
  }

  private static boolean isPresent(LegacyEncoding encoding, List<Reading> readings) {
    LegacyScore sum = LegacyScore.NONE;
    int gain = 0;
    int most = 0;
    for (Reading reading : readings) {
      if (reading.gain(encoding) > 0 && reading.isBest(encoding)) {
        sum = sum.plus(reading.score(encoding));
        gain += reading.gain(encoding);
        most = Math.max(most, reading.gain(encoding));
      }
    }
    // ASCII signs after a letter come by chance all over a long text, but not close together.
    int close = encoding == LegacyEncoding.VIQR ? most : gain;
    int good = sum.good();
    return close >= ENOUGH && good >= ENOUGH && good >= GOOD_TO_BAD * sum.bad();
  }
}
