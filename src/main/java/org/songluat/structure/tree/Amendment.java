package org.songluat.structure.tree;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.structure.label.Mark;

/**
 * The wording of amendments (Decree 34/2016/NĐ-CP art. 75): what announces new text, what orders a
 * change.
 */
final class Amendment {
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern TITLE = Pattern.compile("sửa đổi|bổ sung một số|amend", FLAGS);

  private static final Pattern CHANGES =
      Pattern.compile(
          "\\b(?:sửa đổi|bổ sung|thay thế|thay bằng|được thay|sửa lại|sửa thành"
              + "|amend|supplement|replac|insert|\\badd|revise)",
          FLAGS);

  private static final Pattern AS_FOLLOWS =
      Pattern.compile(
          "\\b(?:như sau|đọc là|viết lại|as follows|shall read|to read|rewritten)\\b", FLAGS);

  private static final String UNITS =
      "điều|khoản|điểm|chương|mục|tiểu mục|phần|tên|đoạn|cụm từ|từ|phụ lục|tiêu đề|một số|dấu|số"
          + " thứ tự|luật|bộ luật|nghị định|thông tư";

  private static final String ENGLISH_UNITS =
      "articles?|clauses?|points?|chapters?|sections?|parts?|phrases?|words?|titles?|names?|annex(?:es)?|appendix|appendices|paragraphs?|the"
          + " (?:first|second|number)";

  private static final List<Pattern> ORDERS =
      List.of(
          order(
              "(?:sửa đổi|bổ sung|bãi bỏ|hủy bỏ|huỷ bỏ|thay|bỏ|đổi|chuyển)\\b.{0,40}?\\b(?:"
                  + UNITS
                  + ")\\b"),
          order("(?:" + UNITS + ")\\b.{0,200}?\\b(?:sửa đổi|bổ sung|bãi bỏ|được thay|được đổi)\\b"),
          order(
              "(?:to"
                  + " )?(?:amend|supplement|add|insert|replac|repeal|annul|abrogat|renam|delet|remov)\\w*\\b.{0,60}?\\b(?:"
                  + ENGLISH_UNITS
                  + ")\\b"),
          order(
              "(?:the )?(?:"
                  + ENGLISH_UNITS
                  + ")\\b.{0,200}?\\b(?:amended|supplemented|replaced|repealed|annulled|abrogated|added|inserted|revised)\\b"));

  private static final Pattern CLOSES =
      order(
          "(?:hiệu lực|tổ chức thực hiện|trách nhiệm|điều khoản (?:thi hành|chuyển tiếp)|quy định"
              + " chuyển tiếp|bãi bỏ|effect|implementation|transition|responsibilit|repeal)");

  private static final Map<Mark.Style, Pattern> NAMED =
      Map.of(
          Mark.Style.ARTICLE, named("(?:điều|articles?)"),
          Mark.Style.NUMBER, named("(?:khoản|clauses?)"),
          Mark.Style.POINT, named("(?:điểm|points?)"));

  private Amendment() {}

  private static Pattern order(String pattern) {
    return Pattern.compile(pattern, FLAGS);
  }

  /** The labels behind such a word: "khoản 3, khoản 4 và 5". */
  private static Pattern named(String word) {
    String label = "(?:\\d{1,4}[a-zđ]?|dd|[a-zđ]\\d?)\\b";
    return order(
        "\\b" + word + " (" + label + "(?:,? (?:(?:và|and) )?(?:" + word + " )?" + label + ")*)");
  }

  /** Whether a title says that its instrument amends others. */
  static boolean titled(String text) {
    return TITLE.matcher(text).find();
  }

  /** Whether the text begins with the order to amend, as the first article of such a law does. */
  static boolean begins(String text) {
    return TITLE.matcher(text).lookingAt();
  }

  /**
   * Whether wording for another instrument follows: "Điều 5 được sửa đổi như sau:".
   *
   * @param amending whether the text amends others, and "as follows" is enough
   */
  static boolean announces(String text, boolean amending) {
    return text.endsWith(":")
        && (CHANGES.matcher(text).find() || amending && AS_FOLLOWS.matcher(text).find());
  }

  /** Whether a unit orders an amendment: "2. Bãi bỏ khoản 3 Điều 7." */
  static boolean orders(String text, Mark mark) {
    return ORDERS.stream()
        .anyMatch(p -> p.matcher(text).region(mark.body(), text.length()).lookingAt());
  }

  /** Whether an article is one that an amending instrument has itself. */
  static boolean belongs(String text, Mark mark) {
    return orders(text, mark)
        || CLOSES.matcher(text).region(mark.body(), text.length()).lookingAt();
  }

  /** Whether the announcement names the label of what follows: "khoản 5" before "5. …". */
  static boolean names(String announcement, Mark mark) {
    Pattern pattern = NAMED.get(mark.style());
    if (pattern == null) {
      return false;
    }
    Matcher m = pattern.matcher(announcement);
    while (m.find()) {
      if (List.of(m.group(1).split("[, ]+")).contains(mark.label())) {
        return true;
      }
    }
    return false;
  }
}
