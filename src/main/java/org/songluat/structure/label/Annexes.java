package org.songluat.structure.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds where annexes, forms, annexed instruments and notes begin (Decree 30/2020/NĐ-CP, appendix
 * I: "PHỤ LỤC", its number, its title, "Ban hành kèm theo …").
 */
public final class Annexes {
  private static final int LONGEST_TITLE = 250;
  private static final int MOST_LINES = 8;

  /**
   * So short a line is a heading in small letters: "mẫu số 01 nt-tct", whose capitals a font made.
   */
  private static final int SHORT = 30;

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(PHỤ LỤC|Phụ lục|phụ lục(?= số)|PHỤ BIỂU|Phụ"
              + " biểu|ANNEX|Annex|APPENDIX|Appendix|SCHEDULE)"
              + "(?:\\s+(?:(?:SỐ|Số|số|No\\.?|NO\\.?)\\s*)?([IVXLC]+(?:[.-]?\\d{1,2})?[A-Ca-c]?|\\d{1,3}[A-Za-z]?(?:[./-]\\d{1,3})*|[A-Z](?:\\.?\\d{1,2})?))?"
              + "(?=\\s|$|[.:(–-])\\s*[.:–-]?\\s*");

  private static final Pattern FORM =
      Pattern.compile(
          "(MẪU|Mẫu|mẫu(?= số)|BIỂU MẪU|Biểu"
              + " mẫu|BIỂU|Biểu|FORM|Form|TEMPLATE|Template)\\s+(?:(?:SỐ|Số|số|No\\.?|NO\\.?)[\\s:]*)?"
              + "(\\d{1,3}[\\p{L}\\d./-]{0,20}|[A-Z]{1,3}[\\d.-][\\p{L}\\d./-]{0,20})(?=\\s|$|[.:(–-])\\s*[.:–-]?\\s*");

  /** What a decision issues or approves with it, by the word its title begins with. */
  private static final Pattern INSTRUMENT =
      Pattern.compile(
          "(?iu)(quy chế|quy định|điều lệ|nội quy|chương trình|kế hoạch|đề án|chiến lược|quy"
              + " trình|hướng dẫn|danh mục|biểu thuế|chế độ|phương án|tiêu chuẩn|quy chuẩn|quy"
              + " hoạch|định mức|quy tắc|hệ thống|bộ tiêu chí|đề cương|bảng giá|bảng"
              + "|regulations?|statutes?|charter|rules|program(?:me)?|plan|scheme|strategy|procedures?"
              + "|guidelines?|list|tariff|standards?|norms?)(?!\\p{L})");

  /** "(Ban hành kèm theo Quyết định số …": the line below a title that says what issued it. */
  private static final Pattern ENCLOSED =
      Pattern.compile(
          "(?iu)\\(?\\s*(?:(?:được )?ban hành(?: kèm)? theo|kèm theo)\\s+[\\p{L} ]{2,40}?"
              + " (?:số|ngày)(?!\\p{L}).*"
              + "|(?iu)\\(?\\s*(?:issued|promulgated|enclosed|attached|annexed|enacted)"
              + " (?:(?:together |along |herewith"
              + " )?(?:with|to|under|by)|herewith).{0,80}(?:\\bno\\b|dated|\\d/\\d).*");

  /** The state's name and motto head a form itself, not its title. */
  private static final Pattern MOTTO =
      Pattern.compile("(?iu)(?:cộng h|độc lập|socialist republic|independence).*");

  /** The name of an attachment, as sites list them. */
  private static final Pattern FILE =
      Pattern.compile("(?i).*\\.(?:docx?|xlsx?|pdf|rtf|zip|rar|jpe?g|png|tiff?|pptx?)\\)?");

  private static final Pattern FIRST_WORDS = Pattern.compile("(\\S+(?: \\S+){0,2}).*");

  private static final Pattern RUNNING_ON = Pattern.compile("(?:ban hành )?kèm theo .*[^.;,:]");

  private final List<String> paragraphs;

  private Annexes(List<String> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /**
   * The annexes in reading order. A paragraph that can be no heading, a table's cell, is passed as
   * an empty text.
   */
  public static List<Annex> in(List<String> paragraphs) {
    return new Annexes(paragraphs).find();
  }

  private List<Annex> find() {
    List<Annex> found = new ArrayList<>();
    int notes = Notes.start(paragraphs);
    int free = 0;
    for (int i = 0; i < notes; i++) {
      Annex annex = at(i, free);
      if (annex != null) {
        found.add(annex);
        free = annex.body();
        i = free - 1;
      }
    }
    if (notes < paragraphs.size()) {
      found.add(new Annex(Annex.Kind.NOTES, notes, notes, ""));
    }
    return found;
  }

  private @Nullable Annex at(int i, int free) {
    String text = paragraphs.get(i);
    if (text.length() < 4 || text.length() > LONGEST_TITLE + 100 || !mayOpen(text)) {
      return null;
    }
    Matcher numbered = NUMBERED.matcher(text);
    if (numbered.lookingAt() && heads(i, numbered)) {
      return new Annex(Annex.Kind.ANNEX, i, titleEnd(i + 1), label(numbered));
    }
    Matcher form = FORM.matcher(text);
    if (form.lookingAt() && heads(i, form)) {
      return new Annex(Annex.Kind.FORM, i, titleEnd(i + 1), label(form));
    }
    return ENCLOSED.matcher(text).matches() ? instrument(i, free) : null;
  }

  /** Most paragraphs begin otherwise; they cost no pattern. */
  private static boolean mayOpen(String text) {
    return "PMBAFSTKĐIE(kbđpm".indexOf(text.charAt(0)) >= 0;
  }

  /** A heading stands alone, or is followed by its title; "Phụ lục I của Nghị định này" goes on. */
  private boolean heads(int i, Matcher label) {
    String text = paragraphs.get(i);
    if (FILE.matcher(text).matches()) {
      return false;
    }
    String rest = text.substring(label.end());
    if (rest.isEmpty() || rest.startsWith("(") && rest.endsWith(")")) {
      return !listed(i, label.pattern());
    }
    boolean running =
        Character.isLowerCase(rest.charAt(0))
            && text.length() > SHORT
            && !RUNNING_ON.matcher(rest).matches();
    boolean sentence = ";,.:".indexOf(text.charAt(text.length() - 1)) >= 0;
    return !running && !sentence && !listed(i, label.pattern());
  }

  /** In a list of annexes each stands on a line, one below the other. */
  private boolean listed(int i, Pattern pattern) {
    boolean introduced = i > 0 && paragraphs.get(i - 1).endsWith(":");
    return introduced || alike(i + 1, pattern) || alike(i - 1, pattern);
  }

  private boolean alike(int i, Pattern pattern) {
    return i >= 0 && i < paragraphs.size() && pattern.matcher(paragraphs.get(i)).lookingAt();
  }

  private static String label(Matcher m) {
    String number = m.group(2) == null ? "" : " " + m.group(2);
    String between = number.isEmpty() ? "" : m.group().substring(m.end(1), m.start(2));
    String sign = between.toLowerCase(Locale.ROOT).replace(":", "").strip().replace("no", "No");
    return small(m.group(1)) + (sign.isEmpty() ? "" : " " + sign) + number;
  }

  private static String small(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT)
        + words.substring(1).toLowerCase(Locale.ROOT);
  }

  /** The title in capitals and the line in brackets that follow a heading. */
  private int titleEnd(int from) {
    int end = from;
    while (end < paragraphs.size() && end - from < MOST_LINES && titled(end)) {
      end = ENCLOSED.matcher(paragraphs.get(end)).matches() ? bracketEnd(end) : end + 1;
    }
    return end;
  }

  private boolean titled(int i) {
    String text = paragraphs.get(i);
    if (text.isEmpty() || text.length() > LONGEST_TITLE || Marks.of(text) != null) {
      return false;
    }
    boolean enclosedNext =
        i + 1 < paragraphs.size() && ENCLOSED.matcher(paragraphs.get(i + 1)).matches();
    if (MOTTO.matcher(text).matches()) {
      return false;
    }
    return Caps.all(text) || ENCLOSED.matcher(text).matches() || enclosedNext;
  }

  /** Behind the paragraph that closes the bracket which this one opens. */
  private int bracketEnd(int i) {
    if (!paragraphs.get(i).startsWith("(")) {
      return i + 1;
    }
    for (int end = i; end < paragraphs.size() && end < i + 3; end++) {
      if (paragraphs.get(end).contains(")")) {
        return end + 1;
      }
    }
    return i + 1;
  }

  /** An instrument issued with this one, by the line that says so; its title stands above. */
  private @Nullable Annex instrument(int enclosed, int free) {
    Integer start = null;
    for (int i = enclosed - 1; i >= free && enclosed - i <= MOST_LINES && title(i); i--) {
      start = INSTRUMENT.matcher(paragraphs.get(i)).lookingAt() ? Integer.valueOf(i) : start;
    }
    return Optional.ofNullable(start)
        .map(at ->
            new Annex(Annex.Kind.INSTRUMENT, at, bracketEnd(enclosed), name(paragraphs.get(at))))
        .orElse(null);
  }

  private boolean title(int i) {
    String text = paragraphs.get(i);
    return !text.isEmpty()
        && text.length() <= LONGEST_TITLE
        && ".;:".indexOf(text.charAt(text.length() - 1)) < 0
        && Marks.of(text) == null;
  }

  /** What something with that title is called: "Quy chế", else the first words of the title. */
  public static String name(String title) {
    Matcher m = INSTRUMENT.matcher(title);
    String type = m.lookingAt() ? m.group(1) : FIRST_WORDS.matcher(title).replaceAll("$1");
    String small = type.toLowerCase(Locale.ROOT);
    return small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
  }
}
