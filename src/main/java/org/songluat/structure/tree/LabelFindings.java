package org.songluat.structure.tree;

import java.util.Map;
import org.songluat.law.Path;
import org.songluat.structure.label.Mark;
import org.songluat.text.Language;

/**
 * What is told of labels that skip, repeat or go back: the rule, what was got, what is missing.
 *
 * @param language of the text, whose words the units are called by
 */
record LabelFindings(Language language) {
  private static final Map<Mark.Style, String> CODES =
      Map.of(
          Mark.Style.PART, "part",
          Mark.Style.CHAPTER, "chapter",
          Mark.Style.SECTION, "section",
          Mark.Style.SUBSECTION, "subsection",
          Mark.Style.ARTICLE, "article",
          Mark.Style.NUMBER, "clause",
          Mark.Style.DOTTED, "clause",
          Mark.Style.POINT, "point");

  private static final Map<Mark.Style, String> VIETNAMESE =
      Map.of(
          Mark.Style.PART, "Phần",
          Mark.Style.CHAPTER, "Chương",
          Mark.Style.SECTION, "Mục",
          Mark.Style.SUBSECTION, "Tiểu mục",
          Mark.Style.ARTICLE, "Điều",
          Mark.Style.NUMBER, "khoản",
          Mark.Style.DOTTED, "khoản",
          Mark.Style.POINT, "điểm");

  String gapCode(Mark.Style style) {
    return CODES.getOrDefault(style, "label") + "-gap";
  }

  String orderCode(Mark.Style style) {
    return CODES.getOrDefault(style, "label") + "-order";
  }

  String restartCode(Mark.Style style) {
    return CODES.getOrDefault(style, "label") + "-restart";
  }

  /** "Clauses must ascend; khoản 1 comes again in Điều 5, a heading before it seems lost". */
  String restart(Mark mark, Path parent) {
    return plural(mark.style())
        + " must ascend; "
        + unit(mark.style(), mark.label())
        + " comes again"
        + within(parent)
        + ", a heading before it seems lost";
  }

  /** "Articles must follow one another; Điều 12 follows Điều 10, Điều 11 is missing". */
  String gap(Mark mark, String before, String missing, Path parent) {
    boolean several = missing.contains(" ");
    return plural(mark.style())
        + " must follow one another; "
        + unit(mark.style(), mark.label())
        + (before.isEmpty() ? " comes first" : " follows " + unit(mark.style(), before))
        + within(parent)
        + ", "
        + unit(mark.style(), missing)
        + (several ? " are missing" : " is missing");
  }

  /** "Articles must ascend; Điều 3 follows Điều 5". */
  String order(Mark mark, String before, Path parent) {
    boolean again = mark.label().equals(before);
    return plural(mark.style())
        + (again ? " must stand once; " : " must ascend; ")
        + unit(mark.style(), mark.label())
        + (again ? " comes again" : " follows " + unit(mark.style(), before))
        + within(parent);
  }

  /** "8", "8 and 9", "8 to 11". */
  static String range(String first, String last, boolean adjoining) {
    return first.equals(last) ? first : first + (adjoining ? " and " : " to ") + last;
  }

  private String within(Path parent) {
    String cited = parent.cite(language);
    return cited.isEmpty() ? "" : " in " + cited;
  }

  private static String plural(Mark.Style style) {
    String name = CODES.getOrDefault(style, "label");
    return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "s";
  }

  private String unit(Mark.Style style, String label) {
    if (language == Language.VI) {
      return VIETNAMESE.getOrDefault(style, "") + " " + label;
    }
    String name = CODES.getOrDefault(style, "label");
    return Character.toUpperCase(name.charAt(0)) + name.substring(1) + " " + label;
  }
}
