package org.songluat.structure.front;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.songluat.law.DocumentNumber;
import org.songluat.law.WorkType;
import org.songluat.text.Language;
import org.songluat.text.Span;
import org.songluat.text.Values;
import org.songluat.text.Vietnamese;

/** Gathers what the places of a source say of its work, the most trusted place first. */
final class Gathered {
  private static final int NUMBER_NEAR_START = 30;

  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern NUMBERED = Pattern.compile(" (?:so|no|number)(?: .*)?$");

  /** The instruments by the keys of their names, a space behind each. */
  private static final Map<String, WorkType> NAMES = names();

  private static final List<String> PASSING =
      List.of("thông qua ngày", "passed", "adopted", "ratified", "approved");

  private static final Pattern PASSED =
      Pattern.compile(
          "(?:" + String.join("|", PASSING) + ")\\b.*", Pattern.UNICODE_CHARACTER_CLASS);

  private final List<Placed> placed;
  private final SiteFields fields;

  private static Map<String, WorkType> names() {
    Map<String, WorkType> names = new HashMap<>();
    for (WorkType type : WorkType.values()) {
      if (type.instrument()) {
        names.put(key(type.vietnamese()) + " ", type);
        names.put(key(type.english()) + " ", type);
      }
    }
    return names;
  }

  Gathered(List<Placed> placed) {
    this.placed = placed;
    this.fields =
        SiteFields.read(
            placed.stream().filter(p -> p.role() == Role.METADATA).map(Placed::paragraph).toList());
  }

  SiteFields fields() {
    return fields;
  }

  List<Evidence<DocumentNumber>> numbers() {
    List<Evidence<DocumentNumber>> all = new ArrayList<>();
    lines(Masthead.Line.NUMBER)
        .forEach(p -> number(p.text(), "masthead", p.paragraph().span()).ifPresent(all::add));
    fields
        .value(SiteFields.Field.NUMBER)
        .flatMap(v -> number(v.text(), "site field", v.span()))
        .ifPresent(all::add);
    lines(Masthead.Line.NAMED)
        .forEach(p -> number(p.text(), "headline", p.paragraph().span()).ifPresent(all::add));
    headlines().stream()
        .flatMap(p -> number(p.text(), "headline", p.paragraph().span()).stream())
        .filter(e ->
            DocumentNumber.find(Masthead.bare(e.printed())).getFirst().span().start()
                <= NUMBER_NEAR_START)
        .forEach(all::add);
    return all;
  }

  private static Optional<Evidence<DocumentNumber>> number(String text, String place, Span span) {
    return DocumentNumber.find(Masthead.bare(text)).stream()
        .findFirst()
        .map(f ->
            new Evidence<>(
                f.number(),
                "headline".equals(place) ? text : f.span().of(Masthead.bare(text)),
                place,
                span));
  }

  List<Evidence<LocalDate>> dates() {
    List<Evidence<LocalDate>> all = new ArrayList<>();
    mastheadDates(Language.VI, all);
    fields
        .value(SiteFields.Field.ISSUED)
        .ifPresent(v -> date(v.text(), Language.VI, "site field", v.span()).ifPresent(all::add));
    mastheadDates(Language.EN, all);
    if (all.isEmpty()) {
      placed.stream()
          .filter(p -> p.role() == Role.BODY)
          .forEach(p -> passed(p).ifPresent(all::add));
    }
    return all;
  }

  /**
   * Dates have lines of their own, or share that of the number where two columns were printed side
   * by side.
   */
  private void mastheadDates(Language language, List<Evidence<LocalDate>> all) {
    Stream.of(Masthead.Line.DATE, Masthead.Line.NUMBER)
        .flatMap(line -> lines(line).stream())
        .filter(p -> p.language() == language)
        .forEach(
            p -> date(p.text(), language, "masthead", p.paragraph().span()).ifPresent(all::add));
  }

  private static Optional<Evidence<LocalDate>> passed(Placed p) {
    if (p.text().length() >= 300 || !passes(p.text())) {
      return Optional.empty();
    }
    Matcher m = PASSED.matcher(p.text());
    return m.find()
        ? date(m.group(), p.language(), "closing formula", p.paragraph().span())
        : Optional.empty();
  }

  private static boolean passes(String text) {
    for (String passing : PASSING) {
      if (text.contains(passing)) {
        return true;
      }
    }
    return false;
  }

  static Optional<Evidence<LocalDate>> date(
      String text, Language language, String place, Span span) {
    return Values.in(text, language).stream()
        .flatMap(v -> v.day().stream())
        .findFirst()
        .map(day -> new Evidence<>(day, text, place, span));
  }

  /**
   * The headlines that a site prints above a text: titles that stand before any masthead of their
   * language.
   */
  List<Placed> headlines() {
    return placed.stream().filter(Gathered::headline).toList();
  }

  private static boolean headline(Placed p) {
    return p.role() == Role.TITLE && FrontRoles.title(p.text());
  }

  /** The paragraphs of the mastheads that are such lines; a site's headline is not of them. */
  List<Placed> lines(Masthead.Line line) {
    return placed.stream()
        .filter(p -> p.role() == Role.METADATA || p.role() == Role.TITLE && !headline(p))
        .filter(p -> !SiteFields.row(p.text()) && Masthead.line(p.text()) == line)
        .toList();
  }

  List<Placed> of(Role role) {
    return placed.stream().filter(p -> p.role() == role).toList();
  }

  /**
   * The type that a name begins with, accents and case apart: "LUẬT", "Nghị quyết số …", "Joint
   * Circular".
   */
  static Optional<WorkType> typeNamed(String text) {
    String key = key(text) + " ";
    return NAMES.entrySet().stream()
        .filter(e -> key.startsWith(e.getKey()))
        .max(Comparator.comparing(e -> e.getKey().length()))
        .map(Map.Entry::getValue);
  }

  /** Whether the text is a type's name and at most a number: "LUẬT", but not "LUẬT BÁO CHÍ". */
  static boolean namesTypeOnly(String text) {
    String key = NUMBERED.matcher(key(text)).replaceAll("");
    return typeNamed(text).isPresent() && NAMES.containsKey(key + " ");
  }

  private static String key(String text) {
    String folded = Vietnamese.fold(text).toLowerCase(Locale.ROOT);
    return OTHER.matcher(folded).replaceAll(" ").strip();
  }
}
