package org.songluat.law.relation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an amending text, "Luật sửa đổi, bổ sung một số điều của Luật A số 5/2031/QH17":
 * cited so, the number is its own, not that of A. Where it is issued, "ban hành Luật sửa đổi …",
 * the number is that of A.
 */
final class AmendingName {
  private static final int LONGEST = 200;

  private static final Pattern NAME =
      Pattern.compile(
          "(?<issuing>(?:ban hành|promulgat\\w+|enact\\w*|issu\\w+)(?: the| a)? )?"
              + "(?<!\\p{L})(?:(?:luật|pháp lệnh|nghị định|nghị quyết|thông tư|quyết định)"
              + "\\s+(?:sửa đổi|bổ sung)[^.;:]{0,80}của\\s*"
              + "|(?:law|ordinance|decree) (?:on )?(?:the )?(?:amend|supplement)[^.;:]{0,80}"
              + "(?:of|to)(?: the)?\\s*)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private AmendingName() {}

  /** Whether such a name stands before the work it amends, which is cited from there on. */
  static boolean before(int citation, String text) {
    Matcher name = NAME.matcher(text.substring(Math.max(0, citation - LONGEST), citation));
    return name.find() && name.group("issuing") == null;
  }
}
