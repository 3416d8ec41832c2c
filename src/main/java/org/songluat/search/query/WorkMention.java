package org.songluat.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.songluat.law.DocumentNumber;
import org.songluat.law.WorkType;
import org.songluat.text.Span;
import org.songluat.text.Vietnamese;

/**
 * A work that a query names.
 *
 * @param id its number as an id, or null where only type and figure are named
 * @param serial type and figure as in {@code resolution-52}, or null where the number is named
 * @param year the year named beside the serial, or null
 * @param shown how the query's understanding shows it
 */
public record WorkMention(
    @Nullable String id, @Nullable String serial, @Nullable Integer year, String shown, Span span) {
  private static final Map<String, WorkType> TYPES = types();
  private static final Map<WorkType, String> CODES =
      Map.of(
          WorkType.RESOLUTION, "nq",
          WorkType.DECREE, "nd",
          WorkType.DECISION, "qd",
          WorkType.CIRCULAR, "tt",
          WorkType.DIRECTIVE, "ct",
          WorkType.CONCLUSION, "kl");
  private static final String TYPE =
      TYPES.keySet().stream()
          .sorted(Comparator.comparing(String::length).reversed())
          .collect(Collectors.joining("|", "(?<![\\p{L}\\d])(", ")"));
  private static final String NO = "\\s*(?:so|no\\.?|number)?\\s*";
  private static final Pattern TYPE_BEFORE = Pattern.compile(TYPE + NO + "$");

  /** "nghị quyết 52", "NQ 52 năm 2019", "Decree No. 43/2016". */
  private static final Pattern SERIAL =
      Pattern.compile(
          TYPE
              + NO
              + "(\\d{1,4})(?:\\s*(?:/|,|nam|of|in|year)?\\s*(?:nam )?((?:19|20)\\d{2}))?"
              + "(?![\\p{L}\\d%]|[-/.,][\\p{L}\\d])");

  /** "52 NQ/TW", "43/2016/ND CP", "52-nqtw": a number whose signs are lost or blanks. */
  private static final Pattern LOOSE =
      Pattern.compile(
          "(?<![\\p{L}\\d/-])(?:[a-z]{2}\\s?)?(\\d{1,4})[\\s/-]*(?:((?:19|20)\\d{2})[\\s/-]+)?"
              + "(nq|nd|qd|ct|kl|tt|qc|hd)[\\s/-]*(tw|cp|ttg|hdnd|ubnd|ubtvqh\\d*|b[a-z]{2,6})"
              + "(?![\\p{L}\\d]|[/-][\\p{L}\\d])");

  /** "nghi-quyet-23-nq-tw", as in addresses. */
  private static final Pattern SLUG =
      Pattern.compile(
          "(?<![\\p{L}\\d/-])(?:[a-z]+-){0,4}(\\d{1,5}-(?:\\d{4}-)?[a-z]+[a-z\\d]*(?:-[a-z\\d]+){0,4})"
              + "(?![\\p{L}\\d/-])");

  /** All works named in a text in NFC, in order. */
  public static List<WorkMention> find(String text) {
    List<WorkMention> found = new ArrayList<>();
    String folded = Vietnamese.fold(text).toLowerCase(Locale.ROOT);
    if (folded.length() != text.length()) {
      return found;
    }
    addLoose(folded, found);
    for (DocumentNumber.Found number : DocumentNumber.find(text)) {
      Matcher type = TYPE_BEFORE.matcher(folded.substring(0, number.span().start()));
      int start = type.find() ? type.start() : number.span().start();
      String canonical = number.number().canonical();
      Span span = new Span(start, number.span().end());
      add(new WorkMention(number.number().id(), null, null, canonical, span), found);
    }
    addSlugs(folded, found);
    addSerials(folded, found);
    found.sort(Comparator.comparingInt(mention -> mention.span.start()));
    return List.copyOf(found);
  }

  /**
   * The ids that the number may have where only type and figure are named, as a regular expression:
   * what is not held may be cited. Empty where the id is known or the type has no code.
   */
  public Optional<String> possibleIds() {
    if (serial == null) {
      return Optional.empty();
    }
    int end = serial.lastIndexOf('-');
    String years = year == null ? "[0-9]{4}" : String.valueOf(year);
    return CODES.entrySet().stream()
        .filter(code -> code.getKey().code().equals(serial.substring(0, end)))
        .map(code -> serial.substring(end + 1) + "-(" + years + "-)?" + code.getValue() + "-.*")
        .findFirst();
  }

  private static void addSlugs(String folded, List<WorkMention> found) {
    Matcher slug = SLUG.matcher(folded);
    while (slug.find()) {
      String id = slug.group(1);
      String shown = DocumentNumber.parse(id).map(DocumentNumber::canonical).orElse(id);
      add(new WorkMention(id, null, null, shown, new Span(slug.start(), slug.end())), found);
    }
  }

  private static void addLoose(String folded, List<WorkMention> found) {
    Matcher loose = LOOSE.matcher(folded);
    while (loose.find()) {
      String year = loose.group(2) == null ? "" : loose.group(2) + "/";
      String number = loose.group(1) + "/" + year + loose.group(3) + "-" + loose.group(4);
      String id = DocumentNumber.id(number);
      Matcher type = TYPE_BEFORE.matcher(folded.substring(0, loose.start()));
      int start = type.find() ? type.start() : loose.start();
      String shown = DocumentNumber.parse(number).map(DocumentNumber::canonical).orElse(id);
      add(new WorkMention(id, null, null, shown, new Span(start, loose.end())), found);
    }
  }

  private static void addSerials(String folded, List<WorkMention> found) {
    Matcher m = SERIAL.matcher(folded);
    while (m.find()) {
      String serial = TYPES.get(m.group(1)).code() + "-" + Integer.parseInt(m.group(2));
      Integer year = m.group(3) == null ? null : Integer.valueOf(m.group(3));
      String shown = year == null ? serial : serial + " (" + year + ")";
      add(new WorkMention(null, serial, year, shown, new Span(m.start(), m.end())), found);
    }
  }

  private static void add(WorkMention mention, List<WorkMention> found) {
    if (found.stream().noneMatch(other -> other.span.overlaps(mention.span))) {
      found.add(mention);
    }
  }

  private static Map<String, WorkType> types() {
    Map<String, WorkType> types = new HashMap<>();
    types.put("nq", WorkType.RESOLUTION);
    types.put("nd", WorkType.DECREE);
    types.put("qd", WorkType.DECISION);
    types.put("tt", WorkType.CIRCULAR);
    types.put("ct", WorkType.DIRECTIVE);
    types.put("kl", WorkType.CONCLUSION);
    for (WorkType type : WorkType.values()) {
      if (type.instrument()) {
        types.put(Vietnamese.fold(type.vietnamese()).toLowerCase(Locale.ROOT), type);
        types.put(type.english().toLowerCase(Locale.ROOT), type);
      }
    }
    return Map.copyOf(types);
  }
}
