package org.songluat.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an amount in a text is an amount of, as far as it matters in comparing amounts. */
public enum Measure {
  /** Anything but a percentage or money. */
  NUMBER,
  PERCENT,
  VND,
  USD,
  EUR;

  /** As far as a currency stands from its figure. */
  private static final int NEAR = 16;

  /** "30 đồng chí", "5 đồng phạm" are people. */
  private static final Pattern AFTER =
      Pattern.compile(
          "^(?:đ(?!\\p{L})|\\s{0,2}(?:(?<vnd>(?:đồng|dong)(?!"
              + " (?:chí|phạm|nghiệp|sở|tác|chủ|bào|thời))|vnd|vnđ)|(?<usd>usd|us\\$|\\$|đô"
              + " la|đô-la|(?:us )?dollars?)|(?<eur>eur|euros?|€))(?!\\p{L}))");

  private static final Pattern BEFORE =
      Pattern.compile("(?<!\\p{L})(?:(?<vnd>vnd|vnđ)|(?<usd>usd|us\\$|\\$)|(?<eur>eur|€))\\s?$");

  /** Of a value that stands in a text; empty for dates, ordinals and words. */
  public static Optional<Measure> of(Value value, String text) {
    return switch (value.kind()) {
      case PERCENT -> Optional.of(PERCENT);
      case NUMBER -> Optional.of(money(text, value.span()));
      case ORDINAL, DATE, WORD -> Optional.empty();
    };
  }

  public boolean money() {
    return this == VND || this == USD || this == EUR;
  }

  private static Measure money(String text, Span figure) {
    int to = Math.min(text.length(), figure.end() + NEAR);
    Matcher after = AFTER.matcher(text.substring(figure.end(), to).toLowerCase(Locale.ROOT));
    if (after.find()) {
      return named(after);
    }
    int from = Math.max(0, figure.start() - NEAR);
    Matcher before = BEFORE.matcher(text.substring(from, figure.start()).toLowerCase(Locale.ROOT));
    return before.find() ? named(before) : NUMBER;
  }

  private static Measure named(Matcher currency) {
    if (currency.group("usd") != null) {
      return USD;
    }
    return currency.group("eur") != null ? EUR : VND;
  }
}
