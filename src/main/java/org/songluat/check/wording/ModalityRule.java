package org.songluat.check.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.check.Discrepancy;
import org.songluat.check.Discrepancy.Severity;
import org.songluat.check.Place;
import org.songluat.check.Quote;
import org.songluat.check.Quotes;
import org.songluat.check.Rule;
import org.songluat.check.RuleId;
import org.songluat.check.Segment;
import org.songluat.check.Side;
import org.songluat.check.Tokens;
import org.songluat.text.Span;

/** A duty must not become a permission, nor a permission a duty. */
public final class ModalityRule implements Rule {
  private static final Pattern VI_DUTY =
      words("(?<!không )phải(?! thi hành| là)|có trách nhiệm|bắt buộc");
  private static final Pattern VI_LEAVE =
      words("(?<!không )(?:có thể|được phép|có quyền|được quyền|cho phép|được hưởng|được)");
  private static final Pattern EN_DUTY =
      words(
          "must|shall|have to|has"
              + " to|required?|requires?|obliged|obligations?|obligatory|mandatory|compulsory|bound"
              + " to|responsible|responsibilit(?:y|ies)|dut(?:y|ies)|needs?|will|should|liable|liabilit(?:y|ies)|is"
              + " to|are to|due to|necessary|subject to|incumbent");
  private static final Pattern EN_LEAVE =
      words(
          "may|might|can|could|entitled|rights?|permitted|permission|permits?|allowed|allows?|authori[sz]ed|able"
              + " to|eligible|possible|possibl[ey]|potential\\w*|optional|free to"
              + "|enjoy|power|powers|likely|capable|enables?|option|consent|privilege\\w*");

  private static final Pattern MAY = Pattern.compile("(?i)^(?:may|can|could|might)\\b");
  private static final Pattern MUST =
      Pattern.compile("(?i)^(?:must|shall|have to|has to|required|obliged)\\b");
  private static final Pattern CAN = Pattern.compile("(?iu)^(?:có thể|được phép)");

  private static Pattern words(String words) {
    return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
  }

  @Override
  public List<Discrepancy> check(Place place) {
    if (!place.comparable()) {
      return List.of();
    }
    Optional<Quote> duty = first(place.vi(), VI_DUTY);
    Optional<Quote> leave = first(place.vi(), VI_LEAVE);
    Optional<Quote> must = first(place.en(), EN_DUTY);
    Optional<Quote> may = first(place.en(), EN_LEAVE);
    if (leave.isEmpty() && must.isEmpty() && duty.isPresent() && begins(may, MAY)) {
      return told(place, duty.get(), may.get());
    }
    return duty.isEmpty() && may.isEmpty() && begins(leave, CAN) && begins(must, MUST)
        ? told(place, leave.get(), must.get())
        : List.of();
  }

  /** Whether the first such word of a side is one beyond doubt: "được" may be the passive voice. */
  private static boolean begins(Optional<Quote> words, Pattern clear) {
    return words.filter(quote -> clear.matcher(quote.words()).find()).isPresent();
  }

  private static List<Discrepancy> told(Place place, Quote vi, Quote en) {
    return List.of(place.found(RuleId.MODALITY, Severity.MAJOR, new Quotes(vi, en)));
  }

  private static Optional<Quote> first(Side side, Pattern words) {
    for (Segment segment : side.segments()) {
      Matcher matcher = words.matcher(Tokens.lower(segment.clause().text()));
      if (matcher.find()) {
        return Optional.of(Quote.from(segment, new Span(matcher.start(), matcher.end())));
      }
    }
    return Optional.empty();
  }
}
