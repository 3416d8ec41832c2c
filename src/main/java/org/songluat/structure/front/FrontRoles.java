package org.songluat.structure.front;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.songluat.structure.label.Marks;
import org.songluat.structure.lines.Paragraph;

/** The roles of what a site prints around a text: its fields, its own title, a summary, menus. */
public final class FrontRoles {
  private static final int LONGEST_LABEL = 120;
  private static final int LONGEST_TITLE = 350;

  private static final Pattern NAMED =
      Pattern.compile(
          "^(?:Toàn văn |Full text of )?(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị"
              + " định|Quyết định|Thông tư|Chỉ thị|Kết luận|Quy định"
              + "|Constitution|Code|Law|Ordinance|Resolution|Decree|Decision|Circular|Directive|Conclusion)\\b.*\\d.*",
          Pattern.UNICODE_CHARACTER_CLASS);

  private FrontRoles() {}

  /**
   * The roles of what stands after a text: a site's further links name instruments too, but head
   * none.
   */
  static List<Role> after(List<Paragraph> paragraphs) {
    return of(paragraphs).stream()
        .map(r -> r == Role.HEADLINE || r == Role.SUMMARY ? Role.SITE : r)
        .toList();
  }

  /** The roles of what stands before a text. */
  static List<Role> of(List<Paragraph> paragraphs) {
    List<Role> roles = new ArrayList<>();
    boolean valueFollows = false;
    for (Paragraph paragraph : paragraphs) {
      String text = paragraph.text();
      boolean row = SiteFields.row(text);
      roles.add(row || valueFollows ? Role.METADATA : role(text));
      valueFollows = row && text.endsWith(":");
    }
    return roles;
  }

  private static Role role(String text) {
    if (title(text)) {
      return Role.HEADLINE;
    }
    return text.length() > LONGEST_LABEL || sentence(text) || Marks.of(text) != null
        ? Role.SUMMARY
        : Role.SITE;
  }

  /** Whether the line names an instrument with its number or year, as sites' headlines do. */
  public static boolean title(String text) {
    return text.length() <= LONGEST_TITLE && !sentence(text) && NAMED.matcher(text).matches();
  }

  /** Whether the line ends as a sentence does. */
  public static boolean sentence(String text) {
    int end = text.length() - (text.endsWith(")") ? 2 : 1);
    return end >= 0 && ".;!?".indexOf(text.charAt(end)) >= 0;
  }
}
