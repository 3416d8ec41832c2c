package org.songluat.search.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.search.query.PlaceMention;
import org.songluat.search.query.ValueWords;
import org.songluat.search.query.WorkMention;
import org.songluat.text.Language;
import org.songluat.text.Span;
import org.songluat.text.Value;
import org.songluat.text.Values;
import org.songluat.text.Vietnamese;

/**
 * What plain words of a query name: works, places, values. The rest is looked for as words.
 *
 * @param rest the text with blanks where something else was read, of the same length
 * @param bare whether the rest has no words but those that lead over: "của", "of", "ngày"
 */
public record Reading(
    List<WorkMention> works,
    List<PlaceMention> places,
    List<Value> values,
    String rest,
    boolean bare) {
  private static final Set<String> LINKS =
      Set.of(
          "của", "cua", "về", "ve", "ngày", "ngay", "năm", "nam", "số", "so", "theo", "tại", "tai",
          "trong", "of", "dated", "date", "no", "the", "on", "in", "at", "under", "by", "issued",
          "ban", "hành", "hanh", "and", "và");

  /** "của Bộ Chính trị", "by the Government": who issued the work named before. */
  private static final Pattern ISSUER =
      Pattern.compile(
          "(?:cua|do|of|by|from)\\s+(?:the )?(?:bo chinh tri|quoc hoi|chinh phu|thu tuong"
              + "(?: chinh phu)?|ban chap hanh trung uong(?: dang)?|ban bi thu|chu tich nuoc"
              + "|(?:uy ban thuong vu )?quoc hoi|politburo|national assembly|government"
              + "|prime minister|central (?:executive |party )?committee"
              + "|bo(?: \\p{L}+){2,5}|ministry of(?: \\p{L}+){1,4})(?![\\p{L}\\d])");

  public Reading {
    works = List.copyOf(works);
    places = List.copyOf(places);
    values = List.copyOf(values);
  }

  /** With the laws that are named where nothing but citations is typed; else they are words. */
  static Reading of(String plain, List<WorkMention> laws) {
    Reading numbered = with(WorkMention.find(plain), plain);
    List<WorkMention> named =
        laws.stream()
            .filter(law -> law.span().end() <= plain.length())
            .filter(law -> !law.span().of(plain).isBlank())
            .filter(law -> numbered.works.stream().noneMatch(w -> w.span().overlaps(law.span())))
            .toList();
    if (named.isEmpty()) {
      return numbered;
    }
    List<WorkMention> works = new ArrayList<>(numbered.works);
    works.addAll(named);
    works.sort(Comparator.comparingInt(work -> work.span().start()));
    Reading cited = with(works, plain);
    return cited.bare ? cited : numbered;
  }

  static Reading of(String plain) {
    return of(plain, List.of());
  }

  private static Reading with(List<WorkMention> works, String plain) {
    StringBuilder rest = new StringBuilder(plain);
    works.forEach(work -> blank(rest, work.span()));
    List<PlaceMention> places =
        works.isEmpty()
            ? PlaceMention.find(rest.toString())
            : PlaceMention.findBesideWork(rest.toString());
    places.forEach(place -> blank(rest, place.span()));
    if (!works.isEmpty()) {
      blankIssuer(rest);
    }
    List<Value> values = values(rest.toString());
    for (Value value : values) {
      if (value.kind() == Value.Kind.DATE || value.kind() == Value.Kind.PERCENT) {
        blank(rest, value.span());
      }
    }
    return new Reading(works, places, values, rest.toString(), bare(rest));
  }

  /** The same where the work has no such place. */
  Reading withoutPlaces() {
    return new Reading(works, List.of(), values, rest, bare);
  }

  private static boolean bare(CharSequence rest) {
    for (String word : rest.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\d]+")) {
      if (!word.isEmpty() && !LINKS.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The values as either language writes them: 8,5 and 8.5 are told apart by language only. What
   * one of them reads whole ("30 tháng 6 năm 2025") is not also the numbers the other sees in it.
   */
  private static List<Value> values(String text) {
    Map<String, Value> byKey = new LinkedHashMap<>();
    String accented = ValueWords.accented(text);
    for (Language language : Language.values()) {
      Values.in(accented, language).forEach(value -> byKey.putIfAbsent(value.key(), value));
    }
    return byKey.values().stream()
        .filter(value -> byKey.values().stream().noneMatch(other -> partOf(value, other)))
        .toList();
  }

  private static boolean partOf(Value value, Value other) {
    return value.span().overlaps(other.span()) && value.span().length() < other.span().length();
  }

  private static void blankIssuer(StringBuilder rest) {
    String folded = Vietnamese.fold(rest.toString()).toLowerCase(Locale.ROOT);
    Matcher issuer = ISSUER.matcher(folded);
    if (folded.length() == rest.length() && issuer.find()) {
      blank(rest, new Span(issuer.start(), issuer.end()));
    }
  }

  private static void blank(StringBuilder text, Span span) {
    text.replace(span.start(), span.end(), " ".repeat(span.length()));
  }
}
