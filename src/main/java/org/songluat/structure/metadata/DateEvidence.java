package org.songluat.structure.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.songluat.structure.front.Masthead;
import org.songluat.structure.front.Placed;
import org.songluat.structure.front.SiteFields;
import org.songluat.text.Folded;
import org.songluat.text.Language;
import org.songluat.text.Span;
import org.songluat.text.Values;

/** The places that tell the day on which a work was issued. */
final class DateEvidence {
  private static final int LONGEST_FORMULA = 300;
  private static final int CLOSING_PARAGRAPHS = 12;

  /** "Luật này được Quốc hội … thông qua ngày", "This Law was passed … on". */
  private static final Pattern PASSED =
      Pattern.compile(
          "(?:hien phap|(?:bo )?luat|phap lenh|nghi quyet) (?:nay|da).*?thong qua (?:hoi .{1,30}"
              + " )?(?:vao )?ngay.*|(?:this|the)"
              + " (?:constitution|law|code|ordinance|resolution)\\b.*?(?:passed|adopted|ratified|approved).*");

  private static final Pattern DATED = Pattern.compile("[ ,]*(?:ngay|dated|of|on)\\b.*");

  private final Gathered gathered;
  private final List<Evidence<LocalDate>> all = new ArrayList<>();

  private DateEvidence(Gathered gathered) {
    this.gathered = gathered;
  }

  static List<Evidence<LocalDate>> in(Gathered gathered) {
    DateEvidence evidence = new DateEvidence(gathered);
    evidence.collect();
    return Evidence.ranked(evidence.all);
  }

  private void collect() {
    Stream.of(Masthead.Line.DATE, Masthead.Line.NUMBER)
        .flatMap(line -> gathered.asideTitles(line).stream())
        .forEach(p -> add(p, p.text(), Place.MASTHEAD));
    gathered.asideTitles(Masthead.Line.NAMED).forEach(p -> named(p.text(), p));
    for (Language language : Language.values()) {
      List<Placed> title = gathered.titles(language);
      title.stream().findFirst().ifPresent(p -> named(gathered.title(language), p));
    }
    for (Language language : Language.values()) {
      passed(gathered.body().filter(p -> p.language() == language).toList());
    }
    gathered
        .fields()
        .value(SiteFields.Field.ISSUED)
        .flatMap(v -> day(v.text(), Language.VI, Place.SITE_FIELD, v.span()))
        .ifPresent(all::add);
  }

  /** Of a title only the day right behind its own number: it may name those of others. */
  private void named(String title, Placed p) {
    boolean first = all.stream().noneMatch(e -> e.place() == Place.MASTHEAD);
    if (first) {
      OwnNumber.in(title)
          .map(f -> title.substring(f.span().end()))
          .filter(rest -> DATED.matcher(Folded.of(rest)).matches())
          .ifPresent(rest -> add(p, rest, Place.TITLE));
    }
  }

  private void passed(List<Placed> body) {
    int from = Math.max(0, body.size() - CLOSING_PARAGRAPHS);
    for (Placed p : body.subList(from, body.size())) {
      if (p.text().length() <= LONGEST_FORMULA) {
        String folded = Folded.of(p.text());
        if (passes(folded) && PASSED.matcher(folded).lookingAt()) {
          add(p, p.text(), Place.CLOSING_FORMULA);
        }
      }
    }
  }

  private static boolean passes(String folded) {
    return folded.contains("thong qua")
        || folded.contains("passed")
        || folded.contains("adopted")
        || folded.contains("ratified")
        || folded.contains("approved");
  }

  private void add(Placed p, String text, Place place) {
    day(text, p.language(), place, p.paragraph().span()).ifPresent(all::add);
  }

  static Optional<Evidence<LocalDate>> day(String text, Language language, Place place, Span span) {
    return Values.in(text, language).stream()
        .flatMap(v -> v.day().stream())
        .findFirst()
        .map(day -> new Evidence<>(day, text, place, language, span));
  }
}
