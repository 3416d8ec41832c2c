package org.songluat.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.text.Language;

/** The words of the interface in one language. */
public final class Messages {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private final Properties texts;
  private final Language language;
  private final Locale locale;
  private final DateTimeFormatter dates;

  private Messages(Properties texts, Language language) {
    this.texts = texts;
    this.language = language;
    this.locale = Locale.of(language.code());
    this.dates =
        DateTimeFormatter.ofPattern(language == Language.VI ? "dd/MM/yyyy" : "d MMMM yyyy", locale);
  }

  public static Messages of(Language language) {
    String name = "/web/messages_" + language.code() + ".properties";
    Properties texts = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its file " + name);
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Messages(texts, language);
  }

  public Language language() {
    return language;
  }

  Set<String> keys() {
    return texts.stringPropertyNames();
  }

  /** The text with its {0}, {1}, … filled in; what fills them is not looked at for others. */
  public String get(String key, Object... values) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("No message has the key '" + key + "'");
    }
    return values.length == 0
        ? text
        : PLACE
            .matcher(text)
            .replaceAll(place -> {
              int number = Integer.parseInt(place.group(1));
              String value = number < values.length ? shown(values[number]) : place.group();
              return Matcher.quoteReplacement(value);
            });
  }

  /** The text of a number of things: {@code key.one} for one, else {@code key.many}. */
  public String count(String key, long number) {
    return get(key + (number == 1 ? ".one" : ".many"), number);
  }

  public String date(LocalDate date) {
    return dates.format(date);
  }

  /** A number to at most so many places. */
  public String decimal(double number, int places) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(places);
    return format.format(number);
  }

  private String shown(Object value) {
    return value instanceof Number number
        ? NumberFormat.getIntegerInstance(locale).format(number)
        : value.toString();
  }
}
