package org.songluat.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One pass over the digits of a text. */
final class ValueScanner {
  private static final Set<String> UNITS =
      Set.of(
          "km", "m", "cm", "mm", "ha", "kg", "g", "mg", "l", "kW", "kWh", "MW", "MWh", "KV", "kV",
          "đ", "VND", "VNĐ", "USD", "EUR");
  private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> HEADING_WORDS =
      Set.of(
          "điều",
          "khoản",
          "điểm",
          "mục",
          "chương",
          "phần",
          "article",
          "clause",
          "point",
          "section",
          "chapter",
          "part",
          "subsection");

  private final Scan scan;
  private final Language language;
  private final Dates dates;
  private final List<Value> found = new ArrayList<>();

  ValueScanner(String text, Language language) {
    this.scan = new Scan(text);
    this.language = language;
    this.dates = new Dates(scan, language);
  }

  List<Value> values() {
    int floor = labelEnd();
    for (int i = floor; i < scan.text().length(); i++) {
      if (scan.digit(i)) {
        floor = read(Token.around(scan, i, floor));
        i = floor - 1;
      }
    }
    return List.copyOf(found);
  }

  /** Where the label ends that a clause starts with: "1.", "12)", "3 -", "Điều 5." */
  private int labelEnd() {
    Scan.Word word = scan.word(0);
    int start = scan.skipBlanks(HEADING_WORDS.contains(word.lower()) ? word.end() : 0);
    int end = start;
    while (scan.digit(end) || (scan.at(end, '.') && scan.digit(end + 1) && end > start)) {
      end++;
    }
    if (end == start) {
      return 0;
    }
    int mark = scan.skipBlanks(end);
    boolean dash = scan.at(mark, '-') || scan.at(mark, '–');
    boolean range = dash && scan.digit(scan.skipBlanks(mark + 1));
    boolean closed = scan.at(end, '.') || scan.at(end, ')') || (dash && !range);
    boolean headed = start > 0 && !word.lower().isEmpty() && !scan.at(end, ',');
    return closed || headed ? end : 0;
  }

  /** Reads the values of a token and says where to go on. */
  private int read(Token token) {
    Optional<Value> date = dates.at(token);
    if (date.isPresent()) {
      found.add(date.get());
      return Math.max(token.end(), date.get().span().end());
    }
    int end = token.end();
    if (!token.code()) {
      for (Span piece : token.pieces()) {
        end = Math.max(end, readPiece(token, piece));
      }
      sharePercent(token);
    }
    return end;
  }

  private int readPiece(Token token, Span piece) {
    if (token.numeric(piece)) {
      return scan.wordBefore(piece.start()).lower().equals("thứ")
          ? addOrdinal(piece, piece)
          : addNumber(piece);
    }
    int digits = numeralEnd(piece);
    if (digits > piece.start() && scan.letter(digits)) {
      String ending = scan.text().substring(digits, scan.word(digits).end());
      Span numeral = new Span(piece.start(), digits);
      if (ORDINAL_ENDS.contains(ending)) {
        return addOrdinal(numeral, piece);
      }
      return UNITS.contains(ending) ? addNumber(numeral) : piece.end();
    }
    return piece.end();
  }

  private int numeralEnd(Span piece) {
    int i = piece.start();
    while (i < piece.end() && (scan.digit(i) || scan.at(i, '.') || scan.at(i, ','))) {
      i++;
    }
    return i;
  }

  private int addOrdinal(Span numeral, Span whole) {
    if (numeral.length() <= 4 && scan.digitsEnd(numeral.start()) == numeral.end()) {
      found.add(Value.ordinal(Integer.parseInt(numeral.of(scan.text())), whole));
    }
    return whole.end();
  }

  private int addNumber(Span numeral) {
    String printed = numeral.of(scan.text());
    Optional<BigDecimal> amount = Numerals.read(printed, language);
    if (amount.isEmpty()) {
      boolean list = printed.indexOf(',') >= 0 && printed.indexOf('.') < 0;
      return list ? addList(numeral) : numeral.end();
    }
    Numerals.Magnitude times = Numerals.magnitude(scan, numeral.end());
    BigDecimal worth = amount.get().scaleByPowerOfTen(times.power());
    int percent = percentEnd(times.end());
    Span span = new Span(numeral.start(), Math.max(percent, times.end()));
    found.add(percent < 0 ? Value.number(worth, span) : Value.percent(worth, span));
    return span.end();
  }

  /** "1,2,3" that groups nothing is a list. */
  private int addList(Span numerals) {
    int start = numerals.start();
    while (start < numerals.end() && numerals.length() < 80) {
      int end = scan.digitsEnd(start);
      addNumber(new Span(start, end));
      start = end + 1;
    }
    return numerals.end();
  }

  private int percentEnd(int from) {
    int mark = scan.skipBlanks(from);
    if (scan.at(mark, '%')) {
      return mark + 1;
    }
    Scan.Word word = scan.word(from);
    Scan.Word next = scan.word(word.end());
    return switch (word.lower()) {
      case "percent" -> word.end();
      case "per" -> next.lower().equals("cent") ? next.end() : -1;
      case "phần" -> next.lower().equals("trăm") ? next.end() : -1;
      default -> -1;
    };
  }

  /** In "5-10%" the 5 is a percentage too. */
  private void sharePercent(Token token) {
    int last = found.size() - 1;
    if (last < 1 || found.get(last).kind() != Value.Kind.PERCENT) {
      return;
    }
    Value before = found.get(last - 1);
    BigDecimal amount = before.amount();
    boolean range = before.span().start() >= token.start() && token.numeric();
    if (range && before.kind() == Value.Kind.NUMBER && amount != null) {
      found.set(last - 1, Value.percent(amount, before.span()));
    }
  }
}
