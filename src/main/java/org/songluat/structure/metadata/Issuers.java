package org.songluat.structure.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.songluat.law.DocumentNumber;
import org.songluat.law.IssuingBody;
import org.songluat.law.WorkType;
import org.songluat.structure.front.Masthead;
import org.songluat.structure.front.Placed;
import org.songluat.structure.front.Role;
import org.songluat.structure.front.Signature;
import org.songluat.structure.front.SiteFields;
import org.songluat.text.Language;

/**
 * The places that say who issued a work. The number's code and the words "on behalf of" are
 * believed before the masthead, which for the Politburo names the whole Party.
 */
final class Issuers {
  private final Gathered gathered;
  private final List<Evidence<DocumentNumber>> numbers;
  private final List<Evidence<String>> all = new ArrayList<>();

  private Issuers(Gathered gathered, List<Evidence<DocumentNumber>> numbers) {
    this.gathered = gathered;
    this.numbers = numbers;
  }

  static List<Evidence<String>> in(Gathered gathered, List<Evidence<DocumentNumber>> numbers) {
    Issuers issuers = new Issuers(gathered, numbers);
    issuers.collect();
    return Evidence.ranked(issuers.all);
  }

  private void collect() {
    List<Placed> masthead = masthead();
    List<IssuingBody> named =
        masthead.stream().flatMap(p -> bodies(p.text()).stream()).distinct().toList();
    if (named.size() > 1 && joint()) {
      all.add(evidence(joined(named), Place.MASTHEAD, masthead.getFirst()));
    }
    numbers.forEach(this::coded);
    gathered.of(Role.SIGNATURE).stream()
        .filter(p -> Signature.behalf(p.text()))
        .forEach(p -> known(p, Place.SIGNATURE));
    printed(masthead);
    gathered
        .fields()
        .value(SiteFields.Field.ISSUER)
        .ifPresent(v ->
            all.add(
                new Evidence<>(
                    pretty(v.text()), v.text(), Place.SITE_FIELD, Language.VI, v.span())));
    gathered.headlines().forEach(p -> known(p, Place.HEADLINE));
    gathered.of(Role.SUMMARY).stream()
        .filter(this::aboutThis)
        .forEach(p -> known(p, Place.SUMMARY));
  }

  private boolean joint() {
    return numbers.isEmpty() || IssuingBody.of(numbers.getFirst().value()).size() != 1;
  }

  private void coded(Evidence<DocumentNumber> number) {
    List<IssuingBody> bodies = IssuingBody.of(number.value());
    boolean half = number.value().type() == WorkType.JOINT_CIRCULAR && bodies.size() < 2;
    if (!bodies.isEmpty() && !half) {
      all.add(
          new Evidence<>(
              joined(bodies), number.printed(), number.place(), number.language(), number.span()));
    }
  }

  private static String joined(List<IssuingBody> bodies) {
    return bodies.stream().map(IssuingBody::vietnamese).collect(Collectors.joining(" - "));
  }

  /** The lines of the left column: issuers, and what of a line stands before the motto. */
  private List<Placed> masthead() {
    return Stream.of(Masthead.Line.ISSUER, Masthead.Line.CAPITALS, Masthead.Line.MOTTO)
        .flatMap(line -> gathered.lines(line).stream())
        .filter(p -> p.role() == Role.METADATA && names(left(p)) && !titled(p))
        .sorted(Comparator.comparing(p -> p.paragraph().span().start()))
        .toList();
  }

  /** The issuer printed once more below the title adds nothing. */
  private boolean titled(Placed line) {
    return gathered.titles().stream()
        .filter(t -> t.language() == line.language())
        .anyMatch(t -> t.paragraph().span().start() < line.paragraph().span().start());
  }

  /** Whether there is anything besides a number, which sites put above all else. */
  private static boolean names(String line) {
    return !line.isEmpty() && DocumentNumber.parse(line).isEmpty();
  }

  private static String left(Placed p) {
    return Masthead.beforeMotto(Masthead.bare(p.text()));
  }

  private void printed(List<Placed> masthead) {
    for (Language language : Language.values()) {
      List<Placed> lines =
          masthead.stream().filter(p -> p.language() == language).distinct().toList();
      if (!lines.isEmpty()) {
        String whole =
            lines.stream().map(Issuers::left).distinct().collect(Collectors.joining(" "));
        all.add(evidence(pretty(whole), Place.MASTHEAD, lines.getFirst()));
      }
    }
  }

  private static String pretty(String printed) {
    return LocalBody.of(printed)
        .or(() -> IssuingBody.in(printed).map(IssuingBody::vietnamese))
        .orElse(printed);
  }

  private void known(Placed p, Place place) {
    IssuingBody.in(p.text()).ifPresent(body -> all.add(evidence(body.vietnamese(), place, p)));
  }

  private static Evidence<String> evidence(String value, Place place, Placed p) {
    return new Evidence<>(value, p.text(), place, p.language(), p.paragraph().span());
  }

  /** All bodies that a line names: "BỘ TÀI CHÍNH - BỘ Y TẾ". */
  private static List<IssuingBody> bodies(String text) {
    return Stream.of(text.split("[-–|,;]"))
        .map(IssuingBody::in)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private boolean aboutThis(Placed p) {
    return !numbers.isEmpty()
        && DocumentNumber.find(p.text()).stream()
            .anyMatch(f -> f.number().id().equals(numbers.getFirst().value().id()));
  }
}
