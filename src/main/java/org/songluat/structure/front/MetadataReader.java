package org.songluat.structure.front;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.songluat.law.DocumentNumber;
import org.songluat.law.Finding;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.structure.label.Mark;
import org.songluat.structure.label.Marks;
import org.songluat.text.Language;

/** Reads what a source says of its work, and where its places disagree. */
public final class MetadataReader {
  private static final int LONGEST_TITLE = 500;

  private final List<Placed> placed;
  private final String sourceTitle;
  private final Gathered gathered;
  private final List<Finding> findings = new ArrayList<>();

  public MetadataReader(List<Placed> placed, String sourceTitle) {
    this.placed = placed;
    this.sourceTitle = sourceTitle;
    this.gathered = new Gathered(placed);
  }

  public Work read() {
    List<Evidence<DocumentNumber>> numbers = gathered.numbers();
    DocumentNumber number = first(numbers);
    conflict("number-conflict", "The places must name one number", numbers, n -> n.id());
    spelling(numbers);
    List<Evidence<LocalDate>> dates = gathered.dates();
    conflict("date-conflict", "The places must name one date of issue", dates, LocalDate::toString);
    Issuers issuers = new Issuers(gathered);
    WorkType type = type(number);
    return new Work(
        number == null ? null : number.id(),
        number == null ? null : number.canonical(),
        type,
        type.instrument() ? issuers.issuer(number) : null,
        type.instrument() ? issuers.signer() : null,
        first(dates),
        effective(),
        new Titles(title(Language.VI), title(Language.EN)));
  }

  public List<Finding> findings() {
    return findings;
  }

  private static <T> @Nullable T first(List<Evidence<T>> evidence) {
    return evidence.isEmpty() ? null : evidence.getFirst().value();
  }

  private <T> void conflict(
      String code, String rule, List<Evidence<T>> evidence, Function<T, String> key) {
    List<Evidence<T>> distinct = distinct(evidence, e -> key.apply(e.value()));
    if (distinct.size() > 1) {
      String all =
          distinct.stream()
              .map(e -> key.apply(e.value()) + " (" + e.place() + ")")
              .collect(Collectors.joining(", "));
      findings.add(new Finding(code, rule + ", got " + all, distinct.get(1).span()));
    }
  }

  private void spelling(List<Evidence<DocumentNumber>> numbers) {
    List<Evidence<DocumentNumber>> printed =
        distinct(
            numbers.stream().filter(e -> !e.place().equals("headline")).toList(),
            e -> e.printed().replace(" ", ""));
    boolean one = distinct(printed, e -> e.value().id()).size() == 1;
    if (one && printed.size() > 1) {
      String all =
          printed.stream()
              .map(e -> e.printed() + " (" + e.place() + ")")
              .collect(Collectors.joining(", "));
      findings.add(
          new Finding(
              "number-spelling",
              "The number is printed in several ways: " + all,
              printed.get(1).span()));
    }
  }

  private static <T> List<Evidence<T>> distinct(
      List<Evidence<T>> evidence, Function<Evidence<T>, String> key) {
    List<Evidence<T>> distinct = new ArrayList<>();
    for (Evidence<T> e : evidence) {
      if (distinct.stream().noneMatch(d -> key.apply(d).equals(key.apply(e)))) {
        distinct.add(e);
      }
    }
    return distinct;
  }

  /**
   * The masthead names the type; else the site, the number's code or the headline. What none of
   * them names is no instrument.
   */
  private WorkType type(@Nullable DocumentNumber number) {
    Optional<WorkType> byCode = Optional.ofNullable(number).map(DocumentNumber::type);
    return Stream.<Optional<WorkType>>of(
            gathered.lines(Masthead.Line.TYPE).stream()
                .flatMap(p -> Gathered.typeNamed(p.text()).stream())
                .findFirst(),
            gathered
                .fields()
                .value(SiteFields.Field.TYPE)
                .flatMap(v -> Gathered.typeNamed(v.text())),
            byCode,
            gathered.headlines().stream()
                .flatMap(p -> Gathered.typeNamed(p.text()).stream())
                .findFirst(),
            articles()
                ? Gathered.typeNamed(sourceTitle).or(() -> Optional.of(WorkType.OTHER))
                : Optional.empty())
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(number == null ? WorkType.ARTICLE : WorkType.OTHER);
  }

  private boolean articles() {
    return placed.stream()
        .filter(p -> p.role() == Role.BODY)
        .map(p -> Marks.of(p.text()))
        .anyMatch(m -> m != null && m.style() == Mark.Style.ARTICLE);
  }

  private @Nullable LocalDate effective() {
    return gathered
        .fields()
        .value(SiteFields.Field.EFFECTIVE)
        .flatMap(v -> Gathered.date(v.text(), Language.VI, "site field", v.span()))
        .map(Evidence::value)
        .orElse(null);
  }

  /** The text's own title; else the fullest headline in that language. */
  private @Nullable String title(Language language) {
    String own =
        placed.stream()
            .filter(p ->
                p.language() == language && p.role() == Role.TITLE && !FrontRoles.title(p.text()))
            .map(p -> Masthead.bare(p.text()))
            .collect(Collectors.joining(" "));
    boolean onlyType =
        own.isEmpty() || Gathered.namesTypeOnly(own) && !gathered.headlines().isEmpty();
    if (!onlyType) {
      return shortened(own);
    }
    return gathered.headlines().stream()
        .filter(p -> p.language() == language)
        .map(Placed::text)
        .max(Comparator.comparing(MetadataReader::saysAbout).thenComparing(String::length))
        .or(() ->
            gathered
                .fields()
                .value(SiteFields.Field.TITLE)
                .filter(v -> language == Language.VI)
                .map(SiteFields.Value::text))
        .map(MetadataReader::shortened)
        .orElse(own.isEmpty() ? null : own);
  }

  private static boolean saysAbout(String headline) {
    return headline.contains(" về ") || headline.contains(" on ");
  }

  private static String shortened(String title) {
    return title.length() <= LONGEST_TITLE
        ? title
        : title.substring(0, LONGEST_TITLE).strip() + "…";
  }
}
