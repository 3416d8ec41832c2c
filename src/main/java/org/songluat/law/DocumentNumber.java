package org.songluat.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songluat.text.Span;
import org.songluat.text.Vietnamese;

/**
 * The number of a legal instrument, in the spelling of the rules on form: {@code 13/2023/NĐ-CP}
 * (Decree 30/2020/NĐ-CP, appendix I), {@code 52-NQ/TW} for the Party's (Guideline 36-HD/VPTW).
 * English texts print {@code ND-CP}, news sites {@code 52/NQ-TW}: all are read.
 *
 * @param canonical as the law writes it
 */
public record DocumentNumber(String canonical) {
  /** Codes of types and bodies as unaccented texts print them. */
  private static final Map<String, String> ACCENTS =
      Map.ofEntries(
          Map.entry("ND", "NĐ"),
          Map.entry("QD", "QĐ"),
          Map.entry("QDD", "QĐ"),
          Map.entry("HDND", "HĐND"),
          Map.entry("HDBT", "HĐBT"),
          Map.entry("HDBA", "HĐBA"),
          Map.entry("HDTP", "HĐTP"),
          Map.entry("BLDTBXH", "BLĐTBXH"),
          Map.entry("BGDDT", "BGDĐT"));

  private static final Map<String, WorkType> TYPES =
      Map.ofEntries(
          Map.entry("NQ", WorkType.RESOLUTION),
          Map.entry("NQLT", WorkType.RESOLUTION),
          Map.entry("NĐ", WorkType.DECREE),
          Map.entry("QĐ", WorkType.DECISION),
          Map.entry("TT", WorkType.CIRCULAR),
          Map.entry("TTLT", WorkType.JOINT_CIRCULAR),
          Map.entry("CT", WorkType.DIRECTIVE),
          Map.entry("KL", WorkType.CONCLUSION),
          Map.entry("QC", WorkType.REGULATION),
          Map.entry("QYĐ", WorkType.REGULATION),
          Map.entry("L", WorkType.LAW),
          Map.entry("LCT", WorkType.LAW),
          Map.entry("PL", WorkType.ORDINANCE),
          Map.entry("PLUBTVQH", WorkType.ORDINANCE),
          Map.entry("KH", WorkType.PLAN),
          Map.entry("TB", WorkType.NOTICE),
          Map.entry("TTLB", WorkType.JOINT_CIRCULAR),
          Map.entry("VBHN", WorkType.CONSOLIDATED_TEXT),
          Map.entry("CV", WorkType.OFFICIAL_LETTER));

  private static final Set<String> PARTY = Set.of("TW", "TU", "BCHTW");

  /** The President's order since 2002: 05/2017/L-CTN; 18-L/CTN was a law. */
  private static final Pattern ORDER = Pattern.compile("\\d+/\\d{4}/L-CTN");

  /** A number found in a text, and where. */
  public record Found(DocumentNumber number, Span span) {}

  /** The id of the work that bears it: {@code 52-nq-tw}. */
  public String id() {
    return id(canonical);
  }

  /** The id of the work that an id or a number in any spelling names. */
  public static String idOf(String idOrNumber) {
    return parse(idOrNumber).map(DocumentNumber::id).orElse(idOrNumber);
  }

  /** A work id out of any number or name: lower case, folded, other characters as one hyphen. */
  public static String id(String name) {
    String folded = Vietnamese.fold(name).toLowerCase(Locale.ROOT);
    StringBuilder id = new StringBuilder(folded.length());
    boolean apart = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        id.append(apart && !id.isEmpty() ? "-" : "").append(c);
        apart = false;
      } else {
        apart = true;
      }
    }
    return id.toString();
  }

  /**
   * The type its code names, or null where the code leaves it open, as {@code 45/2019/QH14} does.
   */
  public @Nullable WorkType type() {
    if (ORDER.matcher(canonical).matches()) {
      return WorkType.ORDER;
    }
    for (String code : canonical.split("[-/]")) {
      WorkType type = TYPES.get(code);
      if (type != null) {
        return type;
      }
    }
    return null;
  }

  /** The whole text as a number, in any spelling and case. */
  public static Optional<DocumentNumber> parse(String text) {
    String trimmed = text.strip();
    return at(trimmed, 0).filter(f -> f.span().end() == trimmed.length()).map(Found::number);
  }

  /** All numbers in a text, in order. Time is linear in the text. */
  public static List<Found> find(String text) {
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!digit(text, i) || digit(text, i - 1)) {
        i++;
        continue;
      }
      Optional<Found> number = at(text, i);
      number.ifPresent(found::add);
      i = number.map(n -> n.span().end()).orElse(i + 1);
    }
    return found;
  }

  /** The number that starts at that place, sure to be one by its form. */
  public static Optional<Found> at(CharSequence text, int start) {
    return read(text, start, false);
  }

  /**
   * The number that starts at that place behind the name of a kind of document, where less will do:
   * "Nghị định 18-CP", "Quyết định số 326/TTg".
   */
  public static Optional<Found> afterKind(CharSequence text, int start) {
    return read(text, start, true);
  }

  private static Optional<Found> read(CharSequence text, int start, boolean afterKind) {
    NumberReader.Printed printed = new NumberReader(text).at(start);
    if (printed == null || !(afterKind ? printed.capital() || printed.known() : sure(printed))) {
      return Optional.empty();
    }
    DocumentNumber number = new DocumentNumber(canonical(printed));
    return Optional.of(new Found(number, new Span(start, printed.end())));
  }

  private static boolean sure(NumberReader.Printed printed) {
    boolean several = printed.codes().size() > 1 || printed.year() != null;
    return several && (printed.known() || printed.capital());
  }

  private static boolean digit(String text, int i) {
    return i >= 0 && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private static String canonical(NumberReader.Printed printed) {
    List<String> codes = printed.codes();
    String year = printed.year();
    String rest =
        year == null && hyphenFirst(printed)
            ? "-" + String.join("/", codes)
            : "/" + (year == null ? "" : year + "/") + String.join("-", codes);
    return printed.figure() + rest;
  }

  /**
   * Whether the hyphen stands before the type, as in {@code 52-NQ/TW}: so the bodies of the Party
   * write it (TW the centre, TU a province) and laws of before 2002 ({@code 18-L/CTN}); the
   * Government and its head never do. Others are taken as printed.
   */
  private static boolean hyphenFirst(NumberReader.Printed printed) {
    List<String> codes = printed.codes();
    String body = codes.getLast();
    String type = codes.getFirst();
    if (PARTY.contains(body) || type.equals("L") || type.equals("LCT")) {
      return true;
    }
    boolean state = body.equals("CP") || body.equals("TTg");
    return !state && codes.size() == 2 && printed.signs().equals("-/");
  }

  /** Whether the code is that of a type of document. */
  static boolean names(String code) {
    return TYPES.containsKey(code);
  }

  /** A code as the law writes it, out of any spelling. */
  static String code(String printed) {
    String upper = printed.toUpperCase(Locale.ROOT).replace('Ð', 'Đ');
    return switch (upper) {
      case "TTG" -> "TTg";
      case "TTR" -> "TTr";
      default -> ACCENTS.getOrDefault(upper, upper);
    };
  }
}
