package org.songluat.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
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

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<![\\p{L}\\d/.,-])(\\d{1,5}[a-z]?) ?(?:/ ?(\\d{4}) ?)?([-/–]) ?"
              + "(\\p{L}{1,9}\\d{0,2}(?:[-/–]\\p{L}{1,12}\\d{0,2}){0,4})(?![\\p{L}\\d])");
  private static final Pattern ASSEMBLY = Pattern.compile("(?:UBTV)?QHK?\\d{0,2}");

  /** The President's order since 2002: 05/2017/L-CTN; 18-L/CTN was a law. */
  private static final Pattern ORDER = Pattern.compile("\\d+/\\d{4}/L-CTN");

  /** A number found in a text, and where. */
  public record Found(DocumentNumber number, Span span) {}

  /** The id of the work that bears it: {@code 52-nq-tw}. */
  public String id() {
    return id(canonical);
  }

  /** A work id out of any number or name: lower case, folded, other characters as one hyphen. */
  public static String id(String name) {
    String folded = Vietnamese.fold(name).toLowerCase(Locale.ROOT);
    return folded.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
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
    Matcher m = SHAPE.matcher(trimmed);
    return m.matches() ? canonical(m) : Optional.empty();
  }

  /** All numbers in a text, in order. */
  public static List<Found> find(String text) {
    List<Found> found = new ArrayList<>();
    Matcher m = SHAPE.matcher(text);
    while (m.find()) {
      Span span = new Span(m.start(), m.end());
      canonical(m).ifPresent(n -> found.add(new Found(n, span)));
    }
    return found;
  }

  private static Optional<DocumentNumber> canonical(Matcher m) {
    String[] codes = m.group(4).split("[-/–]");
    boolean known = false;
    boolean capital = true;
    for (int i = 0; i < codes.length; i++) {
      capital &= Character.isUpperCase(codes[i].charAt(0));
      codes[i] = code(codes[i]);
      known |= TYPES.containsKey(codes[i]) || ASSEMBLY.matcher(codes[i]).matches();
    }
    String year = m.group(2);
    if (!known && !(capital && (codes.length > 1 || year != null))) {
      return Optional.empty();
    }
    if (codes.length == 1 && year == null) {
      return Optional.empty();
    }
    String joined =
        year == null && hyphenFirst(m, codes)
            ? "-" + String.join("/", codes)
            : "/" + (year == null ? "" : year + "/") + String.join("-", codes);
    return Optional.of(new DocumentNumber(m.group(1) + joined));
  }

  /**
   * Whether the hyphen stands before the type, as in {@code 52-NQ/TW}: so the bodies of the Party
   * write it (TW the centre, TU a province) and laws of before 2002 ({@code 18-L/CTN}); the
   * Government and its head never do. Others are taken as printed.
   */
  private static boolean hyphenFirst(Matcher m, String[] codes) {
    String body = codes[codes.length - 1];
    if (body.equals("TW") || body.equals("TU") || body.equals("BCHTW") || codes[0].equals("L")) {
      return true;
    }
    boolean state = body.equals("CP") || body.equals("TTg");
    return !state && codes.length == 2 && !m.group(3).equals("/") && m.group(4).contains("/");
  }

  private static String code(String printed) {
    String upper =
        printed.equals("TTg") ? printed : printed.toUpperCase(Locale.ROOT).replace('Ð', 'Đ');
    return upper.equals("TTG") ? "TTg" : ACCENTS.getOrDefault(upper, upper);
  }
}
