package org.songluat.structure.label;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the label at the start of a paragraph. The forms are those of Decree 34/2016/NĐ-CP art. 62
 * (phần, chương, mục, tiểu mục, điều, khoản, điểm), of the Party's resolutions (A-, I-, 1-, a-) and
 * of their English versions.
 */
public final class Marks {
  private record Rule(Mark.Style style, Pattern pattern) {}

  /** What Phần, Chương, Mục, Tiểu mục, Điều, Section, Article and the like begin with. */
  private static final String NAMES = "PCMTĐÐSA";

  private static final String SECONDS = "hHaAụỤiIêeEuUrR";

  private static final String AFTER = "(?=\\s|$|[.:–-])";

  /**
   * Each pattern's group 1 is the label, group 2 what closes it. Those that begin with a capital.
   */
  private static final List<Rule> CAPITALS =
      List.of(
          // PHẦN THỨ NHẤT · Phần I. · PART ONE
          rule(
              Mark.Style.PART,
              "(?:Phần|PHẦN)\\s+(?:(?:thứ|THỨ)\\s+)?(nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|NHẤT|HAI|BA|TƯ|NĂM|SÁU|BẢY|TÁM|CHÍN|MƯỜI|[IVXLC]+|\\d{1,2}|[A-Z])"
                  + AFTER
                  + "\\s*([.:–-]?)"),
          rule(
              Mark.Style.PART,
              "(?:Part|PART)\\s+(One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|[IVXLC]+|\\d{1,2}|[A-Z])"
                  + AFTER
                  + "\\s*([.:–-]?)"),
          // Chương II · CHAPTER 2
          rule(
              Mark.Style.CHAPTER,
              "(?:Chương|CHƯƠNG|Chapter|CHAPTER)\\s*([IVXLC]+|\\d{1,3})" + AFTER + "\\s*([.:–-]?)"),
          // Mục 1. · Section 1
          rule(
              Mark.Style.SECTION,
              "(?:Mục|MỤC|Section|SECTION)\\s*(\\d{1,3}|[IVXLC]+)" + AFTER + "\\s*([.:–-]?)"),
          rule(
              Mark.Style.SUBSECTION,
              "(?:Tiểu mục|TIỂU MỤC|Sub-?[Ss]ection|SUB-?SECTION)\\s*(\\d{1,3}|[IVXLC]+)"
                  + AFTER
                  + "\\s*([.:–-]?)"),
          // Điều 5. · Article 5a: · and the misprints that sites carry
          rule(
              Mark.Style.ARTICLE,
              "(?:Điều|ĐIỀU|Điền|Ðiều|Điêu|Article|ARTICLE|Art\\.)\\s*(\\d{1,4}(?:\\s?[a-zđ](?=[\\s.:]|$))?)(?=\\s|$|[.:,;)–-])\\s*([.:–-]?)"),
          // I - · IV. · II/
          rule(Mark.Style.ROMAN, "([IVXL]{1,7})\\s?([-–./)])(?=\\s|\\p{Lu})"),
          // A- · B. · Đ/
          rule(Mark.Style.LETTER, "([A-ZĐ])\\s?([-–./)])(?=\\s|\\p{Lu}\\p{Ll})"));

  private static final List<Rule> NUMBERS =
      List.of(
          // 1.1. · 2.3
          rule(Mark.Style.DOTTED, "(\\d{1,2}(?:\\.\\d{1,2}){1,3})([.)]?)(?=\\s+\\p{L})"),
          // 1. · 1- · 2) · 3a.
          rule(
              Mark.Style.NUMBER,
              "(\\d{1,3}[a-zđ]?)\\s?([-–.)/])\\.?(?=\\s*[\\p{L}“\"(‘'\\[]|(?<=[.)])\\s\\d)"));

  private static final List<Rule> POINTS =
      List.of(
          // a) · đ) · (b) · dd) · a1)
          rule(Mark.Style.POINT, "\\(?((?:dd|[a-zđ])\\d?)\\s?(\\))"),
          rule(Mark.Style.POINT, "([a-zđ])([./])(?=\\s+\\S|(?<=/)\\p{Lu})"),
          rule(Mark.Style.POINT, "([a-zđ])\\s?([-–])(?=\\s+\\S)"));

  private static final List<Rule> BULLETS =
      List.of(
          // - · • · +
          rule(Mark.Style.BULLET, "([-–—•·∙▪●○+*])()(?=\\s*[\\p{L}\\d“\"(‘'\\[])"));

  private Marks() {}

  private static Rule rule(Mark.Style style, String pattern) {
    return new Rule(style, Pattern.compile("\\s*" + pattern + "\\s*"));
  }

  /**
   * The label of the paragraph, or null where it has none. Whether it is a heading of the text at
   * hand is for the tree to say.
   */
  public static @Nullable Mark of(String text) {
    for (Rule rule : rules(text)) {
      Matcher m = rule.pattern().matcher(text);
      if (m.lookingAt() && plausible(rule.style(), text, m)) {
        String label = m.group(1).replace(" ", "");
        return new Mark(rule.style(), label, m.end(), !m.group(2).isEmpty());
      }
    }
    return null;
  }

  /** The rules that a first and second character leave: for most paragraphs, plain words, none. */
  private static List<Rule> rules(String text) {
    if (text.length() < 2) {
      return List.of();
    }
    char c = text.charAt(0);
    char d = text.charAt(1);
    if (Character.isUpperCase(c)) {
      boolean name = NAMES.indexOf(c) >= 0 && SECONDS.indexOf(d) >= 0;
      return name || !Character.isLetter(d) || "IVXL".indexOf(c) >= 0 ? CAPITALS : List.of();
    }
    if (Character.isLetter(c)) {
      return !Character.isLetter(d) || c == 'd' && d == 'd' ? POINTS : List.of();
    }
    return Character.isDigit(c) ? NUMBERS : c == '(' ? POINTS : BULLETS;
  }

  /**
   * "Điều 5 của Luật này" begins a sentence, "Điều 5. Phạm vi" a unit: after a named label comes
   * its end, punctuation, or a capital. A number needs more than itself.
   */
  private static boolean plausible(Mark.Style style, String text, Matcher m) {
    boolean named = style.compareTo(Mark.Style.ARTICLE) <= 0;
    if (!named) {
      return m.end() < text.length();
    }
    if (m.end() >= text.length() || !m.group(2).isEmpty()) {
      return true;
    }
    char next = text.charAt(m.end());
    return !Character.isLowerCase(next) && ",;)".indexOf(next) < 0;
  }
}
