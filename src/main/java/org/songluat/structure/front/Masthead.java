package org.songluat.structure.front;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songluat.law.DocumentNumber;
import org.songluat.law.IssuingBody;
import org.songluat.structure.label.Caps;

/**
 * The lines that open an instrument (Decree 30/2020/NĐ-CP, appendix I): the state's name and motto,
 * who issues it, its number, place and date, its type and title.
 */
final class Masthead {
  /** What a line of a masthead is. */
  enum Line {
    NUMBER,
    /**
     * The instrument's name and number in one line, as collections and sites head a text; none of
     * the text itself.
     */
    NAMED,
    DATE,
    MOTTO,
    ISSUER,
    TYPE,
    RULE,
    CAPITALS
  }

  private static final int LONGEST = 160;

  private static final String TYPE_NAME =
      "(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư(?: liên"
          + " tịch)?|Chỉ thị|Kết luận|Quy"
          + " định|Lệnh|Code|Law|Ordinance|Resolution|Decree|Decision|(?:Joint"
          + " )?Circular|Directive|Conclusion|Regulation|Order)";
  private static final List<String> SIGNS = List.of("Số", "SỐ", "số", "No", "NO", "Number");
  private static final String NUMBER_SIGN = "(?:" + String.join("|", SIGNS) + ")\\b[.:\\s]*";
  private static final Pattern NUMBER =
      Pattern.compile("^(?:" + TYPE_NAME + " )?" + NUMBER_SIGN, Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern NAMED =
      Pattern.compile(
          "^" + TYPE_NAME + " [^.;:]{1,140} " + NUMBER_SIGN, Pattern.UNICODE_CHARACTER_CLASS);

  /**
   * "Hà Nội ngày …", "tỉnh Bà Rịa - Vũng Tàu, ngày …", but not "Luật này có hiệu lực từ ngày …".
   */
  private static final Pattern VI_DATE =
      Pattern.compile(
          "^(?:[\\p{L} .-]{2,40},|\\p{Lu}[\\p{L}.]*(?:[ -]+\\p{Lu}[\\p{L}.]*){0,7}) ?ngày"
              + " ?[\\d.…]{1,4} ?tháng ?[\\d.…]{1,4} ?năm ?[\\d.…]{2,6}\\.?$");

  private static final Pattern EN_DATE =
      Pattern.compile(
          "^\\p{Lu}[\\p{L} .-]{1,30}, (?:on )?(?:the )?(?:day"
              + " )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)"
              + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? (?:of"
              + " )?(?:January|February|March|April|May|June|July|August|September|October|November|December),?"
              + " \\d{4})\\.?$");
  private static final Pattern MOTTO =
      Pattern.compile(
          "(?i)^(?:(?:nước )?cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|độc lập ?[-–] ?tự do ?[-–]"
              + " ?hạnh phúc|đảng cộng sản việt nam|(?:the )?socialist republic of viet"
              + " ?nam|independence ?[-–] ?freedom ?[-–] ?happiness|(?:the )?communist party of"
              + " viet ?nam).*",
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE);
  private static final Pattern TYPE =
      Pattern.compile(
          "^(?:HIẾN PHÁP|BỘ LUẬT|LUẬT|PHÁP LỆNH|NGHỊ QUYẾT|NGHỊ ĐỊNH|QUYẾT ĐỊNH|THÔNG TƯ|CHỈ"
              + " THỊ|KẾT LUẬN|QUY ĐỊNH|LỆNH|THÔNG BÁO|KẾ"
              + " HOẠCH|CONSTITUTION|CODE|LAW|ORDINANCE|RESOLUTION|DECREE|DECISION|CIRCULAR|JOINT"
              + " CIRCULAR|DIRECTIVE|CONCLUSION|REGULATION|ORDER|NOTICE|PLAN)(?![\\p{L}])");
  private static final String MOTTO_STARTS = "cCnNđĐtTsSiI";
  private static final String RULE_SIGNS = "-–—_=*. |";
  private static final Pattern RULE = Pattern.compile("^[" + RULE_SIGNS + "]+$");

  private Masthead() {}

  /** What line of a masthead the paragraph could be, or null. */
  static @Nullable Line line(String paragraph) {
    if (paragraph.length() > LONGEST) {
      return null;
    }
    String text = bare(paragraph);
    if (text.isEmpty() || RULE_SIGNS.indexOf(text.charAt(0)) >= 0 && RULE.matcher(text).matches()) {
      return Line.RULE;
    }
    if (numbered(text)) {
      if (number(text, NUMBER)) {
        return Line.NUMBER;
      }
      if (number(text, NAMED)) {
        return Line.NAMED;
      }
    }
    if (date(text)) {
      return Line.DATE;
    }
    if (MOTTO_STARTS.indexOf(text.charAt(0)) >= 0 && MOTTO.matcher(text).matches()) {
      return Line.MOTTO;
    }
    if (!Caps.all(text)) {
      return null;
    }
    if (TYPE.matcher(text).find()) {
      return Line.TYPE;
    }
    return IssuingBody.in(text).isPresent() ? Line.ISSUER : Line.CAPITALS;
  }

  private static boolean numbered(String text) {
    for (String sign : SIGNS) {
      if (text.contains(sign)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line says by itself that an instrument begins. */
  static boolean opens(Line line) {
    return line == Line.NUMBER || line == Line.DATE || line == Line.TYPE || line == Line.MOTTO;
  }

  /** The paragraph without the bars of table cells. */
  static String bare(String paragraph) {
    int start = 0;
    int end = paragraph.length();
    while (start < end && frames(paragraph.charAt(start))) {
      start++;
    }
    while (end > start && frames(paragraph.charAt(end - 1))) {
      end--;
    }
    return paragraph.substring(start, end);
  }

  private static boolean frames(char c) {
    return c == '|' || Character.isWhitespace(c);
  }

  private static boolean date(String text) {
    int end = text.length() - (text.endsWith(".") ? 2 : 1);
    boolean endsInYear = end >= 0 && Character.isDigit(text.charAt(end));
    return text.contains("ngày") && VI_DATE.matcher(text).matches()
        || endsInYear && EN_DATE.matcher(text).matches();
  }

  private static boolean number(String text, Pattern sign) {
    var lead = sign.matcher(text);
    if (!lead.find()) {
      return false;
    }
    String rest = text.substring(lead.end());
    var numbers = DocumentNumber.find(rest);
    if (numbers.isEmpty() || numbers.getFirst().span().start() > 2) {
      return rest.matches("[\\d…. ]*/?[\\d…. ]*/?\\p{Lu}[\\p{L}\\d/-]{1,20}");
    }
    String after = rest.substring(numbers.getFirst().span().end()).strip();
    return after.length() < 20 || date(after);
  }
}
