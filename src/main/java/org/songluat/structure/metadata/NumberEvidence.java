package org.songluat.structure.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.songluat.law.DocumentNumber;
import org.songluat.structure.front.Masthead;
import org.songluat.structure.front.Placed;
import org.songluat.structure.front.SiteFields;
import org.songluat.text.Language;
import org.songluat.text.Span;

/** The places that name a work's number. */
final class NumberEvidence {
  private static final int NUMBER_NEAR_START = 30;

  private final Gathered gathered;
  private final List<Evidence<DocumentNumber>> all = new ArrayList<>();

  private NumberEvidence(Gathered gathered) {
    this.gathered = gathered;
  }

  static List<Evidence<DocumentNumber>> in(Gathered gathered) {
    NumberEvidence evidence = new NumberEvidence(gathered);
    evidence.collect();
    return AssemblyTerm.misprintsLast(Evidence.ranked(evidence.all));
  }

  private void collect() {
    gathered.asideTitles(Masthead.Line.NUMBER).forEach(p -> add(p, Place.MASTHEAD));
    inTitles();
    gathered
        .fields()
        .value(SiteFields.Field.NUMBER)
        .flatMap(
            v -> number(v.text()).map(f -> evidence(f, v.text(), Place.SITE_FIELD, Language.VI, v)))
        .ifPresent(all::add);
    boolean own = all.stream().noneMatch(e -> e.place() == Place.MASTHEAD);
    Place named = own && gathered.headlines().isEmpty() ? Place.TITLE : Place.HEADLINE;
    gathered.lines(Masthead.Line.NAMED).forEach(p -> add(p, named));
    gathered.headlines().stream()
        .filter(NumberEvidence::leading)
        .forEach(p -> add(p, Place.HEADLINE));
  }

  private static Evidence<DocumentNumber> evidence(
      DocumentNumber.Found found, String text, Place place, Language language, SiteFields.Value v) {
    return new Evidence<>(found.number(), found.span().of(text), place, language, v.span());
  }

  private void add(Placed p, Place place) {
    String text = Masthead.bare(p.text());
    number(text)
        .map(f ->
            new Evidence<>(
                f.number(), f.span().of(text), place, p.language(), p.paragraph().span()))
        .ifPresent(all::add);
  }

  private void inTitles() {
    for (Language language : Language.values()) {
      String title = gathered.title(language);
      boolean silent = all.stream().noneMatch(e -> e.language() == language);
      if (silent && !title.isEmpty()) {
        Span span = gathered.titles(language).getFirst().paragraph().span();
        OwnNumber.in(title)
            .map(f -> new Evidence<>(f.number(), f.span().of(title), Place.TITLE, language, span))
            .ifPresent(all::add);
      }
    }
  }

  private static Optional<DocumentNumber.Found> number(String text) {
    return DocumentNumber.find(text).stream().findFirst();
  }

  private static boolean leading(Placed p) {
    return number(Masthead.bare(p.text()))
        .filter(f -> f.span().start() <= NUMBER_NEAR_START)
        .isPresent();
  }
}
