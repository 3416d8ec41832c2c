package org.songluat.ingest.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The boxes by which a site asks its reader to log in, often in the midst of a text it holds back.
 * They speak to the reader, as no law does, of logging in, and of what that is good for.
 */
final class LoginBox {
  private static final int LONGEST = 600;

  private static final String LOG_IN =
      "\\b(?:đăng\\s+nhập|log\\s?-?in|sign\\s?-?in|sign\\s?-?up|đăng\\s+ký\\s+(?:thành\\s+viên|tài"
          + "\\s+khoản))\\b";
  private static final Pattern ACTION = pattern("^\\W*" + LOG_IN + "\\W*$");
  private static final List<Pattern> ASKED =
      List.of(
          pattern("\\b(?:please|you|your|bạn|quý\\s+khách|vui\\s+lòng)\\b"),
          pattern(LOG_IN),
          pattern(
              "\\b(?:thành\\s+viên|xem|tải|sử\\s+dụng|members?|membership|see|view|read|access"
                  + "|download)\\b"));
  private static final String PARTS = "p, div, table, ul, ol, li, h1, h2, h3, h4, h5, h6";

  private LoginBox() {}

  /** Whether an element that holds so many characters is such a box, and no more than the box. */
  static boolean is(Element element, int characters) {
    if (characters == 0 || characters > LONGEST) {
      return false;
    }
    String own = element.text();
    return ACTION.matcher(own).find()
        || ASKED.stream().allMatch(p -> p.matcher(own).find()) && !hasOtherParts(element);
  }

  /** Whether a part of the element says something: then the part that asks is the box. */
  private static boolean hasOtherParts(Element element) {
    return element.select(PARTS).stream().anyMatch(part -> part != element && part.hasText());
  }

  private static Pattern pattern(String regex) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    return Pattern.compile(regex, flags);
  }
}
