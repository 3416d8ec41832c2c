package org.songluat.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    for (DocumentNumber.Found number : DocumentNumber.find(text)) {
      Matcher type = TYPE_BEFORE.matcher(folded.substring(0, number.span().start()));
      int start = type.find() ? type.start() : number.span().start();
      String canonical = number.number().canonical();
      Span span = new Span(start, number.span().end());
      found.add(new WorkMention(number.number().id(), null, null, canonical, span));
    }
    addSlugs(folded, found);
    addSerials(folded, found);
    found.sort(Comparator.comparingInt(mention -> mention.span.start()));
    return List.copyOf(found);
  }

  private static void addSlugs(String folded, List<WorkMention> found) {
    Matcher slug = SLUG.matcher(folded);
    while (slug.find()) {
      String id = slug.group(1);
      String shown = DocumentNumber.parse(id).map(DocumentNumber::canonical).orElse(id);
      add(new WorkMention(id, null, null, shown, new Span(slug.start(), slug.end())), found);
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
