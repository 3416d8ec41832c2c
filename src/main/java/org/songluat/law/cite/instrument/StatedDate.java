package org.songluat.law.cite.instrument;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songluat.law.cite.word.CitationText;
import org.songluat.text.Language;
import org.songluat.text.Span;
import org.songluat.text.Value;
import org.songluat.text.Values;

/**
 * The day of issue that follows a document number: "số 30-NQ/TW, ngày 25/7/2018", "số 30-NQ/TW của
 * Bộ Chính trị ngày 25/7/2018", "dated July 25, 2018". A day of effect ("có hiệu lực từ ngày") is
 * none.
 */
final class StatedDate {
  private static final int WINDOW = 120;
  private static final Pattern VIETNAMESE =
      Pattern.compile(
          "\\s{0,3},?\\s{0,3}(?:của(?:"
              + " (?!từ|hiệu|trước|sau|đến|tới|vào|ngày)\\p{L}{1,12}){1,10},?)?"
              + "\\s{0,3}\\(?ngày\\s{1,3}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\s{0,3},?\\s{0,3}\\(?(?:(?:of|by) (?:[\\p{L}’'-]{1,20} ){1,10})?"
              + "(?:dated|issued on|of|on)\\s{1,3}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DIGITS =
      Pattern.compile("\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}");

  private final CitationText text;

  StatedDate(CitationText text) {
    this.text = text;
  }

  /**
   * What stands after a number.
   *
   * @param end where the date ends, or the number if there is none
   * @param impossible whether digits are printed there that are no day
   */
  record Reading(@Nullable LocalDate day, int end, boolean impossible) {}

  Reading after(int end) {
    char next = text.at(text.blanks(end));
    if (next != ',' && next != '(' && !Character.isLetter(next)) {
      return new Reading(null, end, false);
    }
    String window = text.cut(end, Math.min(text.length(), end + WINDOW)).replace('\u00A0', ' ');
    Reading vietnamese = read(window, end, VIETNAMESE.matcher(window), Language.VI);
    return vietnamese.end() > end
        ? vietnamese
        : read(window, end, ENGLISH.matcher(window), Language.EN);
  }

  private static Reading read(String window, int offset, Matcher lead, Language language) {
    if (!lead.lookingAt()) {
      return new Reading(null, offset, false);
    }
    int start = lead.end();
    for (Value value : Values.in(window, language)) {
      Span span = value.span();
      if (value.day().isPresent() && span.start() <= start && span.end() > start) {
        return new Reading(value.day().get(), offset + span.end(), false);
      }
    }
    Matcher digits = DIGITS.matcher(window).region(start, window.length());
    return digits.lookingAt()
        ? new Reading(null, offset + digits.end(), true)
        : new Reading(null, offset, false);
  }
}
