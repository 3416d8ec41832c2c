package org.songluat.ingest.layout;

import java.util.regex.Pattern;

/**
 * What the words at a line's start and end say of whether a paragraph begins there, where its place
 * on the page leaves that open. The labels are those of Decree 34/2016/NĐ-CP art. 62 and of English
 * versions.
 */
final class LineStart {
  private static final Pattern UNIT =
      Pattern.compile(
          "^(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục|TIỂU MỤC|Tiểu mục|ĐIỀU|Điều|MẪU SỐ|Mẫu số|BIỂU"
              + " SỐ|Biểu số|PHỤ LỤC|Phụ lục|PART|Part"
              + "|CHAPTER|Chapter|SECTION|Section|ARTICLE|Article|ANNEX|Annex|APPENDIX|Appendix)\\s+(?:thứ"
              + " |THỨ )?[\\p{L}\\d]{1,6}[¹²³⁰-⁹]*(?:[.:]|$|\\s+\\p{Lu})");

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:\\d{1,3}(?:\\.\\d{1,2}){0,3}[.)][¹²³⁰-⁹]*\\s+\\S|\\d{1,3}[-–/]\\s+\\p{L}"
              + "|\\(?[a-zđ]{1,2}\\d?\\)|[a-zđ][.]\\s+\\S|[IVXLC]{1,6}\\s?[.)/–-]\\s"
              + "|[A-ZĐ][.)]\\s+\\p{Lu})");
  private static final Pattern BULLET = Pattern.compile("^[-–—•·+*▪●○]\\s*\\S");

  /** "theo khoản" / "1. Điều này" is one reference. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?:,|\\b(?:khoản|điểm|Điều|điều|mục|số|và|hoặc|của|tại|theo|các|Article|Articles|Clause"
              + "|clause|Point|point|and|or|of|to|the|in|No\\.))$",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** On whose behalf an instrument is signed; the office stands on the next line. */
  private static final Pattern BEHALF = Pattern.compile("^(?:T/?M|KT|TL|TUQ|Q)\\.");

  /** What begins a ground on which an instrument is issued; each is a paragraph. */
  private static final Pattern GROUND =
      Pattern.compile(
          "^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Pursuant to|At the (?:request|proposal)) ");

  private LineStart() {}

  /** Whether the line begins with a label or a bullet. */
  static boolean labelled(String line) {
    return numbered(line) || BULLET.matcher(line).find();
  }

  /** Whether the line begins with a label of its own in a sequence. */
  static boolean numbered(String line) {
    return UNIT.matcher(line).find() || LABEL.matcher(line).find();
  }

  static boolean isOpen(String line) {
    return OPEN.matcher(line).find();
  }

  static boolean isGround(String line) {
    return GROUND.matcher(line).find();
  }

  static boolean isBehalf(String line) {
    return BEHALF.matcher(line).find();
  }

  /** Whether a sentence or an item of a list ends with the line. */
  static boolean ends(String line) {
    int last = line.length() - 1;
    while (last > 0 && "”\"’')]»¹²³".indexOf(line.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ".:;!?…/".indexOf(line.charAt(last)) >= 0;
  }

  static boolean isLower(String line) {
    return !line.isEmpty() && Character.isLowerCase(line.charAt(0));
  }

  /** Whether all letters are capitals. */
  static boolean isCapitals(String line) {
    return line.chars().noneMatch(Character::isLowerCase)
        && line.chars().filter(Character::isUpperCase).count() > 1;
  }
}
