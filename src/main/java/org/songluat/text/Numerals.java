package org.songluat.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads numerals with their separators: in Vietnamese the dot parts thousands and the comma
 * decimals, in English the other way round. The other convention is read where only it makes sense.
 */
final class Numerals {
  private static final int LONGEST = 30;
  private static final Map<String, Integer> POWERS =
      Map.ofEntries(
          Map.entry("trăm", 2),
          Map.entry("nghìn", 3),
          Map.entry("ngàn", 3),
          Map.entry("vạn", 4),
          Map.entry("triệu", 6),
          Map.entry("tỷ", 9),
          Map.entry("tỉ", 9),
          Map.entry("hundred", 2),
          Map.entry("thousand", 3),
          Map.entry("million", 6),
          Map.entry("billion", 9),
          Map.entry("trillion", 12));

  /** After these "tỷ" is no billion: rate, share, exchange rate, yield, score. */
  private static final Set<String> AFTER_RATE = Set.of("lệ", "trọng", "giá", "suất", "số");

  private Numerals() {}

  /** A magnitude after a number, "nghìn tỷ" as one, and where it ends. */
  record Magnitude(int power, int end) {}

  static Optional<BigDecimal> read(String numeral, Language language) {
    if (numeral.length() > LONGEST) {
      return Optional.empty();
    }
    boolean dots = numeral.indexOf('.') >= 0;
    boolean commas = numeral.indexOf(',') >= 0;
    if (dots && commas) {
      return readBoth(numeral);
    }
    return dots || commas
        ? readOne(numeral, dots ? '.' : ',', language)
        : Optional.of(new BigDecimal(numeral));
  }

  private static Optional<BigDecimal> readBoth(String numeral) {
    int last = Math.max(numeral.lastIndexOf('.'), numeral.lastIndexOf(','));
    char decimal = numeral.charAt(last);
    String whole = numeral.substring(0, last);
    if (whole.indexOf(decimal) >= 0 || !grouped(whole, decimal == '.' ? ',' : '.')) {
      return Optional.empty();
    }
    String digits = whole.replaceAll("[.,]", "");
    return Optional.of(new BigDecimal(digits + "." + numeral.substring(last + 1)));
  }

  private static Optional<BigDecimal> readOne(String numeral, char mark, Language language) {
    boolean grouped = grouped(numeral, mark);
    if (numeral.indexOf(mark) != numeral.lastIndexOf(mark)) {
      return grouped ? Optional.of(ungrouped(numeral)) : Optional.empty();
    }
    boolean own = mark == (language == Language.VI ? '.' : ',');
    boolean thousands = grouped && (own || numeral.endsWith("000"));
    return Optional.of(thousands ? ungrouped(numeral) : new BigDecimal(numeral.replace(',', '.')));
  }

  private static BigDecimal ungrouped(String numeral) {
    return new BigDecimal(numeral.replaceAll("[.,]", ""));
  }

  private static boolean grouped(String numeral, char mark) {
    int first = numeral.indexOf(mark);
    if (first < 1 || first > 3 || numeral.charAt(0) == '0') {
      return false;
    }
    for (int i = first; i < numeral.length(); i += 4) {
      boolean group = numeral.charAt(i) == mark && numeral.length() >= i + 4;
      if (!group || numeral.substring(i + 1, i + 4).indexOf(mark) >= 0) {
        return false;
      }
    }
    return true;
  }

  static Magnitude magnitude(Scan scan, int from) {
    int power = 0;
    int end = from;
    for (int words = 0; words < 3; words++) {
      Scan.Word word = scan.word(end);
      Integer more = POWERS.get(word.lower());
      if (more == null || rate(scan, word)) {
        break;
      }
      power += more;
      end = word.end();
    }
    return new Magnitude(power, end);
  }

  private static boolean rate(Scan scan, Scan.Word word) {
    boolean billion = word.lower().equals("tỷ") || word.lower().equals("tỉ");
    return billion && AFTER_RATE.contains(scan.word(word.end()).lower());
  }
}
