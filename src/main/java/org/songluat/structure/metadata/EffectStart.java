package org.songluat.structure.metadata;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.text.Folded;
import org.songluat.text.Language;
import org.songluat.text.Value;
import org.songluat.text.Values;

/** Reads what follows "có hiệu lực" or "takes effect": a day, or how it is counted. */
final class EffectStart {
  private static final int READ = 200;
  private static final int MOST = 1000;

  /** "kể từ 0 giờ 00 phút ngày", "as from the". */
  private static final Pattern TO_DAY =
      Pattern.compile(
          "[ ,:]*(?:thi hanh )?(?:bat dau )?(?:ke )?(?:tu|vao|sau|as (?:of|from)|starting from|from"
              + " and after|from|on|since)?(?: luc| hoi)?(?: ?\\d{1,2} ?(?:gio|h)(?: ?\\d{2}"
              + " ?(?:phut)?)?)?[ ,]*(?:ngay|the)? ?(?:date|day)?(?: of)? ?");

  /** Groups: how many, days or months, from what. */
  private static final Pattern VI_AFTER =
      Pattern.compile(
          "[ ,]*(?:ke tu )?sau(?: thoi han| it nhat)? (.{1,40}?)(?: ?\\([^)]{1,30}\\))?"
              + " ?(ngay|thang|nam)(?: (lam viec))?,? ?(?:ke )?(?:tu|sau) ?(?:khi|ngay)? ?([a-z0-9"
              + " ,]{0,80}?)(ky|ban hanh|thong qua|cong bo|dang|phat hanh)\\b");

  private static final Pattern EN_AFTER =
      Pattern.compile(
          "[ ,]*(?:after )?(?:a period of )?(.{1,30}?)(?: ?\\([^)]{1,20}\\))?"
              + " (days?|months?|years?),? (?:(working)"
              + " )?(?:after|from|as|since|counting|following|upon) ((?:[a-z]+"
              + " ){0,6}?)(sign|promulgat|issu|pass|adopt|publi|post|proclam)");

  /** Groups: what comes between, from what. */
  private static final Pattern VI_EVENT =
      Pattern.compile(
          "[ ,]*(?:ngay )?(?:ke )?(?:tu|sau|vao)? ?(?:khi|ngay) ([a-z0-9 ,]{0,80}?)(ky|ban"
              + " hanh|thong qua|cong bo|dang|phat hanh)\\b");

  private static final Pattern EN_EVENT =
      Pattern.compile(
          "[ ,]*(?:immediately )?(?:as|from|on|since|upon|after|of) ((?:[a-z]+"
              + " ){0,8}?)(sign|promulgat|issu|pass|adopt|publi|post|proclam)");

  /** "từ năm ngân sách 2027"; "từ ngày … tháng … năm 2012", to be filled in by hand. */
  private static final Pattern OPEN =
      Pattern.compile(
          "[ ,]*(?:ke )?tu ngay[ .…_]*\\d{0,2}[ .…_]*thang[ .…_]*\\d{0,2}[ .…_]*nam.*|[ ,]*(?:ke"
              + " )?(?:tu|vao) (?:nam|ky|quy|nien do|mua) .*|[ ,]*(?:from|in|since|as of) the"
              + " (?:[a-z]+ ){0,2}(?:year|period|quarter|date|day)\\b.*");

  private EffectStart() {}

  /** Empty where it says nothing of a day: "có hiệu lực pháp luật". */
  static Optional<Effect.Start> of(String printed, Language language) {
    String text = printed.substring(0, Math.min(READ, printed.length()));
    String folded = Folded.of(text);
    boolean vietnamese = language == Language.VI;
    Matcher after = (vietnamese ? VI_AFTER : EN_AFTER).matcher(folded);
    if (after.lookingAt()) {
      return Optional.of(counted(after, text.substring(after.start(1), after.end(1)), language));
    }
    Optional<Effect.Start> day = day(text, folded, language);
    if (day.isPresent()) {
      return day;
    }
    Matcher event = (vietnamese ? VI_EVENT : EN_EVENT).matcher(folded);
    if (event.lookingAt()) {
      return Optional.of(from(event.group(2), 0, ChronoUnit.DAYS));
    }
    return OPEN.matcher(folded).matches() ? Optional.of(new Effect.Open()) : Optional.empty();
  }

  private static Effect.Start counted(Matcher m, String count, Language language) {
    Optional<Value> number =
        Values.withWords("x " + count, language).stream()
            .filter(v -> v.amount() != null)
            .filter(v -> v.amount().intValue() <= MOST)
            .findFirst();
    if (number.isEmpty() || m.group(3) != null) {
      return new Effect.Open();
    }
    ChronoUnit unit =
        switch (m.group(2)) {
          case "ngay", "day", "days" -> ChronoUnit.DAYS;
          case "thang", "month", "months" -> ChronoUnit.MONTHS;
          default -> ChronoUnit.YEARS;
        };
    return from(m.group(5), number.get().amount().intValue(), unit);
  }

  private static Effect.Start from(String event, int count, ChronoUnit unit) {
    return switch (event) {
      case "ky", "ban hanh", "thong qua", "sign", "promulgat", "issu", "pass", "adopt" ->
          new Effect.AfterIssue(count, unit);
      default -> new Effect.Open();
    };
  }

  private static Optional<Effect.Start> day(String text, String folded, Language language) {
    return Values.in(text, language).stream()
        .filter(v -> v.day().isPresent())
        .findFirst()
        .filter(v -> TO_DAY.matcher(folded.substring(0, v.span().start())).matches())
        .map(v -> new Effect.OnDay(v.day().orElseThrow()));
  }
}
