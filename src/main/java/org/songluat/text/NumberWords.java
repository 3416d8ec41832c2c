package org.songluat.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbers and ordinals in words. Words that are more often something else are left out: một and
 * one, năm (year), tư; they count only in compounds: "một tỷ", "mười lăm", "thứ tư", "one billion".
 */
final class NumberWords {
  private static final Map<String, Integer> VIETNAMESE =
      Map.ofEntries(
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("bốn", 4),
          Map.entry("sáu", 6),
          Map.entry("bảy", 7),
          Map.entry("bẩy", 7),
          Map.entry("tám", 8),
          Map.entry("chín", 9),
          Map.entry("mười", 10));
  private static final Map<String, Integer> VIETNAMESE_PARTS =
      Map.ofEntries(
          Map.entry("nhất", 1),
          Map.entry("một", 1),
          Map.entry("mốt", 1),
          Map.entry("nhì", 2),
          Map.entry("tư", 4),
          Map.entry("năm", 5),
          Map.entry("lăm", 5));
  private static final Map<String, Integer> ENGLISH =
      Map.ofEntries(
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));
  private static final List<String> ENGLISH_ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  /**
   * The first two letters of numbers and ordinals, pair after pair: the cheapest look at a word.
   */
  private static final String VIETNAMESE_BEGINNINGS =
      beginnings(Stream.of(VIETNAMESE.keySet(), VIETNAMESE_PARTS.keySet(), Set.of("thứ")));

  private static final String ENGLISH_BEGINNINGS =
      beginnings(Stream.of(ENGLISH.keySet(), ENGLISH_ORDINALS, Set.of("one")));

  private static final Set<String> ONE = Set.of("một", "one");

  private final Scan scan;
  private final Language language;
  private final String beginnings;
  private final List<Value> found = new ArrayList<>();

  private NumberWords(Scan scan, Language language) {
    this.scan = scan;
    this.language = language;
    this.beginnings = language == Language.EN ? ENGLISH_BEGINNINGS : VIETNAMESE_BEGINNINGS;
  }

  /** A number read so far and where it ends; worth 0 where there is none. */
  private record Read(int worth, int end) {
    static final Read NONE = new Read(0, 0);
  }

  static List<Value> in(String text, Language language) {
    NumberWords words = new NumberWords(new Scan(text), language);
    int i = 0;
    while (i < text.length()) {
      i = words.scan.letter(i) ? words.readAt(i) : i + 1;
    }
    return words.found;
  }

  private static String beginnings(Stream<Collection<String>> words) {
    return words
        .flatMap(Collection::stream)
        .map(word -> word.substring(0, 2))
        .distinct()
        .collect(Collectors.joining());
  }

  private boolean begins(int start) {
    if (start + 1 >= scan.text().length()) {
      return false;
    }
    char first = Character.toLowerCase(scan.text().charAt(start));
    char second = Character.toLowerCase(scan.text().charAt(start + 1));
    for (int k = 0; k < beginnings.length(); k += 2) {
      if (beginnings.charAt(k) == first && beginnings.charAt(k + 1) == second) {
        return true;
      }
    }
    return false;
  }

  /** Reads the word that starts there and says where to go on. */
  private int readAt(int start) {
    if (!begins(start)) {
      return restOf(start);
    }
    Scan.Word word = scan.word(start);
    int ordinal = ordinal(word);
    Read read = ordinal > 0 ? new Read(ordinal, ordinalEnd(word)) : cardinal(word);
    if (read.worth() == 0) {
      return restOf(word.end());
    }
    Numerals.Magnitude times = Numerals.magnitude(scan, read.end());
    BigDecimal amount = BigDecimal.valueOf(read.worth()).scaleByPowerOfTen(times.power());
    boolean lone = ONE.contains(word.lower()) && read.worth() == 1 && times.power() == 0;
    if (!lone && ordinal == 0) {
      Span span = new Span(start, times.end());
      found.add(new Value(Value.Kind.WORD, Value.numberKey(amount), amount, span));
      return times.end();
    }
    if (ordinal > 0) {
      BigDecimal place = BigDecimal.valueOf(ordinal);
      Span span = new Span(start, read.end());
      found.add(new Value(Value.Kind.WORD, "o" + ordinal, place, span));
    }
    return read.end();
  }

  private int restOf(int from) {
    int i = from;
    while (scan.letter(i) || scan.digit(i)) {
      i++;
    }
    return i;
  }

  private int ordinal(Scan.Word word) {
    if (language == Language.EN) {
      return 1 + ENGLISH_ORDINALS.indexOf(word.lower());
    }
    return word.lower().equals("thứ") ? unit(scan.word(word.end()).lower()) : 0;
  }

  private int ordinalEnd(Scan.Word word) {
    return language == Language.EN ? word.end() : scan.word(word.end()).end();
  }

  private Read cardinal(Scan.Word word) {
    return language == Language.EN ? english(word) : vietnamese(word);
  }

  private Read english(Scan.Word word) {
    int worth = ONE.contains(word.lower()) ? 1 : ENGLISH.getOrDefault(word.lower(), 0);
    if (worth < 20) {
      return worth == 0 ? Read.NONE : new Read(worth, word.end());
    }
    Scan.Word next = scan.word(scan.at(word.end(), '-') ? word.end() + 1 : word.end());
    int unit = next.lower().equals("one") ? 1 : ENGLISH.getOrDefault(next.lower(), 10);
    return unit < 10 ? new Read(worth + unit, next.end()) : new Read(worth, word.end());
  }

  private Read vietnamese(Scan.Word word) {
    if (unit(word.lower()) == 0) {
      return Read.NONE;
    }
    Scan.Word next = scan.word(word.end());
    if (next.lower().equals("mươi") && unit(word.lower()) > 1) {
      return withUnit(10 * unit(word.lower()), next.end());
    }
    if (word.lower().equals("mười")) {
      return withUnit(10, word.end());
    }
    int worth = ONE.contains(word.lower()) ? 1 : VIETNAMESE.getOrDefault(word.lower(), 0);
    return worth == 0 ? Read.NONE : new Read(worth, word.end());
  }

  private Read withUnit(int tens, int end) {
    Scan.Word next = scan.word(end);
    int unit = next.lower().equals("năm") ? 0 : unit(next.lower());
    return unit > 0 && unit < 10 ? new Read(tens + unit, next.end()) : new Read(tens, end);
  }

  private static int unit(String word) {
    return VIETNAMESE.getOrDefault(word, VIETNAMESE_PARTS.getOrDefault(word, 0));
  }
}
