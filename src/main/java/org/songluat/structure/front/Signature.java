package org.songluat.structure.front;

import java.util.regex.Pattern;
import org.songluat.structure.label.Caps;

/**
 * The lines that close an instrument: on whose behalf, the office, the name, the recipients (Decree
 * 30/2020/NĐ-CP, appendix I).
 */
final class Signature {
  private static final int LONGEST = 140;

  private static final Pattern OPENS =
      Pattern.compile(
          "^(?:T/?M\\.? |TM\\.|T\\.M|KT\\.|TL\\.|TUQ\\.|Q\\. |Nơi nhận ?:|NƠI NHẬN ?:|Recipients?"
              + " ?:|\\(?(?:đã ký|Đã ký|ĐÃ KÝ|signed|Signed|SIGNED)\\)?\\.?$|(?:ON|On)"
              + " (?:BEHALF|behalf|Behalf) (?:OF|of)\\b|(?:PP\\.|P\\.P\\.) |FOR (?:THE"
              + " )?\\p{Lu}{3,})",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern OFFICE_VI =
      Pattern.compile(
          "^(?:TỔNG BÍ THƯ|CHỦ TỊCH|PHÓ CHỦ TỊCH|THỦ TƯỚNG|PHÓ THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|CHÁNH"
              + " ÁN|VIỆN TRƯỞNG|TỔNG KIỂM TOÁN|THỐNG ĐỐC|TRƯỞNG BAN|CHỦ NHIỆM|GIÁM ĐỐC|NHÓM"
              + " TRƯỞNG)(?![\\p{Ll}])");
  private static final Pattern OFFICE_EN =
      Pattern.compile(
          "^(?:THE |The )?(?:(?:STATE |VICE |DEPUTY |NATIONAL ASSEMBLY(?:'S|’S)? )?(?:GENERAL"
              + " SECRETARY|CHAIRMAN|CHAIRWOMAN|CHAIRPERSON|PRESIDENT|PRIME"
              + " MINISTER|MINISTER|GOVERNOR|CHIEF JUSTICE|PROCURATOR GENERAL)(?: OF .*|"
              + " .*)?|General Secretary|Chairman(?: of the .*)?|President(?: of the .*)?|Prime"
              + " Minister|Minister(?: of .*)?)$");
  private static final Pattern NAME =
      Pattern.compile(
          "^(?:(?:Dr|Mr|Ms|TS|PGS|GS|ThS)\\.? ?)*(?:\\p{Lu}[\\p{Ll}’']+"
              + " ){1,4}\\p{Lu}\\p{Ll}+\\.?$");

  private Signature() {}

  /** Whether the paragraph begins the closing lines of an instrument. */
  static boolean opens(String paragraph) {
    String text = Masthead.bare(paragraph);
    if (text.length() > LONGEST || text.isEmpty()) {
      return false;
    }
    return OPENS.matcher(text).find()
        || OFFICE_VI.matcher(text).find() && Caps.all(text)
        || OFFICE_EN.matcher(text).matches();
  }

  /** Whether the paragraph says on whose behalf, or in which office, the instrument is signed. */
  static boolean behalf(String paragraph) {
    String text = Masthead.bare(paragraph);
    return opens(text) && !text.startsWith("Nơi nhận") && !text.startsWith("Recipient");
  }

  /** Whether the paragraph is a person's name. */
  static boolean name(String paragraph) {
    return NAME.matcher(Masthead.bare(paragraph)).matches();
  }

  /** Whether the paragraph can stand among the closing lines. */
  static boolean belongs(String paragraph) {
    String text = Masthead.bare(paragraph);
    return opens(text)
        || name(text)
        || text.isEmpty()
        || text.length() <= LONGEST / 2 && (Caps.all(text) || text.startsWith("("))
        || text.endsWith(")") && name(text.substring(0, text.lastIndexOf('(')).strip())
        || text.startsWith("-") && text.length() <= LONGEST
        || text.matches("^[*_./-]+$");
  }
}
