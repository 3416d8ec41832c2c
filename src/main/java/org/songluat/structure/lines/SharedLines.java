package org.songluat.structure.lines;

import java.util.ArrayList;
import java.util.List;
import org.songluat.structure.label.Labels;
import org.songluat.structure.label.Mark;
import org.songluat.structure.label.Marks;
import org.songluat.text.SourceText;
import org.songluat.text.Span;

/**
 * Parts the units that share a line: an article whose first clause stands right behind its number
 * ("Điều 2. 1. Thư viện …"), a clause and its first point.
 */
final class SharedLines {
  /** The longest number of an article with the first one behind it, the longest of a clause. */
  private static final int ARTICLE_HEAD = 16;

  private static final int CLAUSE_HEAD = 6;

  private final SourceText source;

  SharedLines(SourceText source) {
    this.source = source;
  }

  /** The paragraph itself, or the units that it is. */
  List<Paragraph> parted(Paragraph paragraph) {
    if (paragraph.kind() != Paragraph.Kind.TEXT || !mayShare(paragraph.text())) {
      return List.of(paragraph);
    }
    Mark mark = Marks.of(paragraph.text());
    Mark inner = mark == null ? null : Marks.of(paragraph.text().substring(mark.body()));
    if (mark == null || inner == null || !first(mark, inner)) {
      return List.of(paragraph);
    }
    return cut(paragraph, mark.body());
  }

  /**
   * Whether "1." stands where an article's first clause could, or "a)" behind a clause's number.
   */
  private static boolean mayShare(String text) {
    char c = text.charAt(0);
    if (Character.isDigit(c)) {
      int at = text.indexOf("a)");
      return at > 1 && at <= CLAUSE_HEAD;
    }
    int at = c == 'Đ' || c == 'A' ? text.indexOf(" 1", 5) : -1;
    return at > 0 && at <= ARTICLE_HEAD;
  }

  private static boolean first(Mark mark, Mark inner) {
    Mark.Style below =
        switch (mark.style()) {
          case ARTICLE -> Mark.Style.NUMBER;
          case NUMBER -> Mark.Style.POINT;
          default -> null;
        };
    return mark.punctuated()
        && inner.style() == below
        && inner.label().length() == 1
        && Labels.place(inner.label(), inner.style()) == 1;
  }

  private List<Paragraph> cut(Paragraph paragraph, int at) {
    String head = paragraph.text().substring(0, at).strip();
    Span line = paragraph.lines().getFirst();
    String raw = line.of(source.text());
    int headEnd = printed(raw, head.length());
    int tailStart = headEnd;
    while (tailStart < raw.length() && Reflow.blank(raw.charAt(tailStart))) {
      tailStart++;
    }
    if (tailStart == raw.length()) {
      return List.of(paragraph);
    }
    List<Span> rest = new ArrayList<>(paragraph.lines());
    rest.set(0, new Span(line.start() + tailStart, line.end()));
    Span first = new Span(line.start(), line.start() + headEnd);
    List<Paragraph> parts = new ArrayList<>();
    parts.add(new Paragraph(head, List.of(first), paragraph.indent(), paragraph.kind()));
    parts.addAll(
        parted(
            new Paragraph(
                paragraph.text().substring(at), rest, paragraph.indent(), paragraph.kind())));
    return parts;
  }

  /** How much of the printed line so many characters of the squeezed one are. */
  private static int printed(String raw, int squeezed) {
    int i = 0;
    for (int seen = 0; seen < squeezed && i < raw.length(); seen++) {
      boolean blank = Reflow.blank(raw.charAt(i));
      i++;
      while (blank && i < raw.length() && Reflow.blank(raw.charAt(i))) {
        i++;
      }
    }
    return i;
  }
}
