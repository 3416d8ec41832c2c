package org.songluat.structure.label;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the label at the start of a paragraph. The forms are those of Decree 34/2016/NĐ-CP art. 62
 * (phần, chương, mục, tiểu mục, điều, khoản, điểm), of the Party's resolutions (A-, I-, 1-, a-), of
 * the legal code (Ordinance 03/2012/UBTVQH13: Điều 1.10.QĐ.1.4) and of their English versions.
 */
public final class Marks {
  private record Rule(Mark.Style style, Pattern pattern) {
    static Rule of(Mark.Style style, String pattern) {
      return new Rule(style, Pattern.compile(pattern + "\\s*"));
    }
  }

  /** What Phần, Chương, Mục, Tiểu mục, Điều, Section, Article and the like begin with. */
  private static final String NAME_STARTS = "PCMTĐÐSAKcp";

  private static final String NAME_SECONDS = "hHaAụỤiIêEeuUrRlLoO";

  /** The mark of a footnote, as consolidated texts print it behind labels: [12]. */
  private static final String NOTE = "(?:\\s?\\[\\d{1,3}\\]|[¹²³⁰-⁹]{1,3})?";

  private static final String COUNT =
      "(\\d{1,3}[a-zđ]?|[IVXLC]+[A-DĐa-dđ]?|[A-Z]|" + Ordinals.PATTERN + ")(?=\\s|$|[.:–\\[-])";
  private static final String END = NOTE + "\\s*([.:–-]?)(?:(?<=[.:])\\s?[–-])?";

  /** Each pattern's group 1 is the label, group 2 what closes it. */
  private static final List<Rule> NAMES =
      List.of(
          // PHẦN THỨ NHẤT · Phần I. · PART ONE
          Rule.of(
              Mark.Style.PART, "(?:Phần|PHẦN|phần(?= thứ))\\s+(?:(?iu:thứ)\\s+)?" + COUNT + END),
          Rule.of(Mark.Style.PART, "(?:Part|PART)\\s+" + COUNT + END),
          // Chương II · CHAPTER 2 · CHƯƠNG MỘT · and chương III, where a font of capitals is lost
          Rule.of(
              Mark.Style.CHAPTER,
              "(?:Chương|CHƯƠNG|Chapter|CHAPTER|chương(?= [IVX]))\\s*(?:(?iu:thứ)\\s+)?"
                  + COUNT
                  + END),
          // Mục 1. · Section 1
          Rule.of(Mark.Style.SECTION, "(?:Mục|MỤC|Section|SECTION)\\s*" + COUNT + END),
          Rule.of(
              Mark.Style.SUBSECTION,
              "(?:Tiểu mục|TIỂU MỤC|Sub-?[Ss]ection|SUB-?SECTION)\\s*" + COUNT + END),
          // Điều 1.10.QĐ.1.4.
          Rule.of(
              Mark.Style.ARTICLE,
              "Điều (\\d{1,2}\\.\\d{1,2}\\.\\p{Lu}{2}\\.(?:\\d{1,3}\\.)*\\d{1,3}[a-zđ]?)(\\.)"),
          // Điều 5. · Article 5a: · Điều 12[3]. · and the misprints that sites carry
          Rule.of(
              Mark.Style.ARTICLE,
              "(?:Điều|ĐIỀU|Điền|Ðiều|Điêu|Article|ARTICLE|Art\\.?)\\s*(?:(?iu:thứ)\\s+)?(\\d{1,4}(?:\\s?[a-zđ](?=[\\s.:\\[]|$)|[A-ZĐ](?=[.:]))?)(?=\\s|$|[.:,;)\\[¹²³⁰-⁹–-])"
                  + END),
          // Khoản 1. · Clause 1: · Điểm a) · Point dd.
          Rule.of(
              Mark.Style.NUMBER,
              "(?:Khoản|KHOẢN|Clause|CLAUSE)\\s+(\\d{1,3}[a-zđ]?)\\s?([.:)–-]|$)"),
          Rule.of(
              Mark.Style.POINT, "(?:Điểm|ĐIỂM|Point|POINT)\\s+((?:dd|[a-zđ])\\d?)\\s?([.:)–-]|$)"));

  private static final List<Rule> CAPITALS =
      List.of(
          // I - · IV. · II/
          Rule.of(Mark.Style.ROMAN, "([IVXL]{1,7})\\s?([-–./)])(?=\\s|\\p{Lu})"),
          // A- · B. · Đ/
          Rule.of(Mark.Style.LETTER, "([A-ZĐ])\\s?([-–./)])(?=\\s|\\p{Lu}\\p{Ll})"));

  private static final List<Rule> NUMBERS =
      List.of(
          // 1.1. · 2.3 · 7.1.2- · 4.1:
          Rule.of(
              Mark.Style.DOTTED,
              "(\\d{1,2}(?:\\.\\d{1,2}){1,3})(?:\\s?([-–.):/])\\s*(?=[\\p{L}“\"‘'\\[])|()(?=\\s+[\\p{Lu}“\"‘]))"),
          // 1. · 1- · 2) · 3a.
          Rule.of(
              Mark.Style.NUMBER,
              "(\\d{1,3}[a-zđ]?)\\s?([-–.)/])\\.?(?=\\s*(?:[\\p{L}“\"‘'\\[]|\\([\\p{L}])|(?<=[.)])\\s\\d)"));

  private static final List<Rule> BRACKETS =
      List.of(
          // (b) · (1) · (ii)
          Rule.of(Mark.Style.SUBPOINT, "\\((ii|iii|iv|vi{1,3}|ix|xi{1,3}|xiv|xv)(\\))"),
          Rule.of(Mark.Style.POINT, "\\(((?:dd|[a-zđ])\\d?)\\s?(\\))"),
          Rule.of(Mark.Style.NUMBER, "\\((\\d{1,3}[a-zđ]?)(\\))(?=\\s*[\\p{L}“\"‘'\\[])"));

  /** a) · đ) · dd) · a1) */
  private static final Rule CLOSED_POINT =
      Rule.of(Mark.Style.POINT, "((?:dd|[a-zđ])\\d?)\\s?(\\))");

  private static final List<Rule> CLOSED_POINTS = List.of(CLOSED_POINT);

  private static final List<Rule> POINTS =
      List.of(
          // ii) · iv. · a.1) · b.2
          Rule.of(Mark.Style.SUBPOINT, "(ii|iii|iv|vi{1,3}|ix|xi{1,3}|xiv|xv)\\s?([).-])(?=\\s)"),
          Rule.of(Mark.Style.SUBPOINT, "([a-zđ]\\.\\d{1,2})\\s?([).:-]?)(?=\\s+[\\p{L}“\"‘])"),
          CLOSED_POINT,
          Rule.of(
              Mark.Style.POINT,
              "((?:dd|[a-zđ])\\d?)([./])(?=\\s+\\S|(?<=/)\\p{Lu}|\\p{Lu}\\p{Ll})"),
          Rule.of(Mark.Style.POINT, "((?:dd|[a-zđ])\\d?)\\s?([-–])(?=\\s+\\S)"));

  private static final List<Rule> BULLETS =
      List.of(
          // - · • · + · and the bullets of symbol fonts
          Rule.of(
              Mark.Style.BULLET,
              "([-–—•·∙▪▫■□●○◦◆❖➢➤►✓+*\\uF0A7\\uF0B7\\uF0D8\\uF0FC])()(?=\\s*[\\p{L}\\d“\"(‘'\\[])"));

  /**
   * What goes on after a label that nothing closes is a reference: "Điều 7 Luật này", "Mục 2 Chương
   * III", "Article 9 Law No. 5".
   */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\(\\d|(?:Điều|Chương|Mục|Phần|Khoản|Điểm|Article|Chapter|Section|Part|Clause|Point)s?\\s+[\\dIVXLCa-zđ]{1,4}\\b|(?:Luật|Bộ"
              + " luật|Pháp lệnh|Hiến pháp|Nghị định|Nghị quyết|Quyết định|Thông tư|Quy chế|Quy"
              + " định|Điều"
              + " lệ|Law|Code|Decree|Ordinance|Decision|Circular|Regulations?|Constitution)\\b.*(?:\\bnày\\b|\\bsố"
              + " \\d|\\bNo\\.? ?\\d|\\bnăm \\d{4}|\\d/\\d{4}|[.;]$)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private Marks() {}

  /**
   * The label of the paragraph, or null where it has none. Whether it is a heading of the text at
   * hand is for the tree to say.
   */
  public static @Nullable Mark of(String text) {
    List<Rule> rules = rules(text);
    for (Rule rule : rules) {
      Matcher m = rule.pattern().matcher(text);
      if (m.lookingAt()
          && (rules == NAMES ? heads(rule.style(), text, m) : m.end() < text.length())) {
        return mark(rule.style(), m, text);
      }
    }
    return null;
  }

  private static Mark mark(Mark.Style style, Matcher m, String text) {
    String label =
        Character.isDigit(m.group(1).charAt(0)) ? m.group(1).replace(" ", "") : m.group(1);
    String closing = m.group(2) == null ? "" : m.group(2);
    return new Mark(style, label, m.end(), text.charAt(0) == '(' ? "()" : closing);
  }

  /** The rules that a first and second character leave: for most paragraphs, plain words, none. */
  private static List<Rule> rules(String text) {
    if (text.length() < 2) {
      return List.of();
    }
    char c = text.charAt(0);
    char d = text.charAt(1);
    if (!Character.isLetter(c)) {
      return Character.isDigit(c) ? numbers(text) : c == '(' ? BRACKETS : BULLETS;
    }
    if (d == ')' && Character.isLowerCase(c)) {
      return CLOSED_POINTS;
    }
    boolean capital = Character.isUpperCase(c);
    if (!Character.isLetter(d)) {
      return capital ? CAPITALS : POINTS;
    }
    if (NAME_STARTS.indexOf(c) >= 0 && NAME_SECONDS.indexOf(d) >= 0) {
      return NAMES;
    }
    boolean numeral = (capital ? "IVXL" : "divx").indexOf(c) >= 0;
    return numeral ? capital ? CAPITALS : POINTS : List.of();
  }

  /** Of the labels in numbers those with several, where a full stop stands between two digits. */
  private static List<Rule> numbers(String text) {
    int stop = text.indexOf('.');
    boolean several =
        stop > 0
            && stop < 3
            && stop + 1 < text.length()
            && Character.isDigit(text.charAt(stop + 1));
    return several ? NUMBERS : NUMBERS.subList(1, NUMBERS.size());
  }

  /**
   * "Điều 5 của Luật này" begins a sentence, "Điều 5. Phạm vi" a unit: after a named label comes
   * its end, punctuation, or a capital.
   */
  private static boolean heads(Mark.Style style, String text, Matcher m) {
    boolean closed = !m.group(2).isEmpty() && "-–".indexOf(m.group(2).charAt(0)) < 0;
    if (m.end() >= text.length() || closed && style.compareTo(Mark.Style.ARTICLE) <= 0) {
      return true;
    }
    char next = text.charAt(m.end());
    boolean year = Character.isDigit(next) && style != Mark.Style.ARTICLE;
    boolean goesOn = Character.isLowerCase(next) || year || ",;)".indexOf(next) >= 0;
    boolean stopped = m.group(2).equals(".");
    return !goesOn
        && (stopped || !REFERENCE.matcher(text).region(m.end(), text.length()).lookingAt());
  }
}
