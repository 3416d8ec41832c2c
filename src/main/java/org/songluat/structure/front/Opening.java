package org.songluat.structure.front;

import java.util.List;
import java.util.regex.Pattern;
import org.songluat.structure.label.Caps;
import org.songluat.structure.label.Mark;
import org.songluat.structure.label.Marks;
import org.songluat.structure.lines.Paragraph;
import org.songluat.text.Span;

/** Sorts what stands before the body of a text: the site's words, the masthead, the title. */
final class Opening {
  private static final int LONGEST_TITLE = 350;
  private static final int LONGEST_CAPITALS = 600;
  private static final int MOST_TITLE_LINES = 12;
  private static final int UNTITLED_LINES = 12;

  private static final Pattern TITLE_START =
      Pattern.compile(
          "^(?:Về|về|V/v|VỀ|On|on|ON|Regarding|Concerning|Amend|Sửa đổi|Ban hành|Quy định|Hướng dẫn"
              + "|Phê duyệt|Của|của|Số|số|\\p{Ll}|\\d).*",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern ENACTING =
      Pattern.compile(
          "(?i)^(?:quyết định|nghị định|quyết nghị|chỉ thị|thông tư|thông qua|công bố|lệnh|hereby"
              + " decides|decides|decrees|resolves|resolution|decree|decision) ?[:.]$",
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE);

  private final List<Paragraph> run;
  private final Role[] roles;

  Opening(List<Paragraph> run, Role[] roles) {
    this.run = run;
    this.roles = roles;
  }

  /** Sorts; returns where the body begins. */
  int sort() {
    Span masthead = MastheadFinder.in(run).orElse(null);
    if (masthead != null) {
      front(masthead.start());
      return masthead(masthead);
    }
    int fields = lastField();
    if (fields >= 0) {
      front(fields + 1);
      return fields + 1;
    }
    return bare();
  }

  private int lastField() {
    int last = -1;
    for (int i = 0; i < run.size() / 2; i++) {
      last = SiteFields.row(run.get(i).text()) ? i : last;
    }
    return last;
  }

  private void front(int end) {
    List<Role> front = FrontRoles.of(run.subList(0, end));
    for (int i = 0; i < end; i++) {
      roles[i] = front.get(i);
    }
  }

  private int masthead(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      roles[i] = Role.METADATA;
    }
    int type = typeLine(span);
    return type < 0 ? title(span.end(), span.end()) : title(type, titleEnd(type, span.end()));
  }

  /** The line that names the type; in older texts one line names type, number and title. */
  private int typeLine(Span span) {
    for (Masthead.Line wanted :
        List.of(Masthead.Line.TYPE, Masthead.Line.TYPE_WORD, Masthead.Line.NAMED)) {
      boolean numbered = wanted == Masthead.Line.NAMED && has(span, Masthead.Line.NUMBER);
      for (int i = span.start(); i < span.end() && !numbered; i++) {
        if (Masthead.line(text(i)) == wanted) {
          return i;
        }
      }
    }
    return -1;
  }

  private boolean has(Span span, Masthead.Line line) {
    return run.subList(span.start(), span.end()).stream()
        .anyMatch(p -> Masthead.line(p.text()) == line);
  }

  /** Where the title ends that begins with the line at that index. */
  private int titleEnd(int type, int mastheadEnd) {
    int most = Math.min(run.size(), type + MOST_TITLE_LINES);
    for (int i = type + 1; i < most; i++) {
      if (bodyBegins(i, type)) {
        return i;
      }
    }
    return mastheadEnd;
  }

  private boolean bodyBegins(int i, int type) {
    String text = Masthead.bare(text(i));
    Masthead.Line line = Masthead.line(text);
    if (Ground.opens(text) || ENACTING.matcher(text).matches()) {
      return true;
    }
    if (line == Masthead.Line.NUMBER || line == Masthead.Line.DATE || line == Masthead.Line.RULE) {
      return false;
    }
    Mark mark = Marks.of(text);
    if (mark != null && mark.style() != Mark.Style.BULLET || text.endsWith(":")) {
      return true;
    }
    if (Caps.all(text) || parenthesis(text)) {
      return text.length() > LONGEST_CAPITALS;
    }
    boolean first = i == type + 1 && TypeNames.only(withoutRemark(Masthead.bare(text(type))));
    boolean goesOn = first || TITLE_START.matcher(text).matches() || groundFollows(i);
    return text.length() > LONGEST_TITLE
        || FrontRoles.sentence(text) && !(TITLE_START.matcher(text).matches() && text.endsWith("."))
        || !goesOn;
  }

  /** Whether the grounds begin within the next lines: what stands before them is title. */
  private boolean groundFollows(int i) {
    return run.subList(i + 1, Math.min(run.size(), i + 4)).stream()
        .anyMatch(p -> Ground.opens(p.text()));
  }

  private int title(int start, int end) {
    boolean said = false;
    int i = start;
    while (i < end || i < run.size() && i < start + 4 && untyped(i, start, end)) {
      boolean issuer = said && Masthead.issuer(Masthead.bare(text(i))) && issuerOfGrounds(i, end);
      roles[i] = issuer || aside(i, start, said) ? Role.METADATA : Role.TITLE;
      said |= roles[i] == Role.TITLE && !TypeNames.only(Masthead.bare(text(i)));
      i++;
    }
    return i;
  }

  /** Lines of the masthead that stand among those of the title. */
  private boolean aside(int i, int start, boolean said) {
    Masthead.Line line = Masthead.line(text(i));
    return switch (line) {
      case null -> parenthesis(Masthead.bare(text(i)));
      case NUMBER, DATE -> !said || has(new Span(0, start), line);
      case MOTTO -> i != start + 1;
      case RULE -> true;
      default -> parenthesis(Masthead.bare(text(i)));
    };
  }

  /** A title that no line names the type of: it begins as titles do. */
  private boolean untyped(int i, int start, int end) {
    String text = text(i);
    return start == end
        && text.length() <= LONGEST_TITLE
        && Marks.of(text) == null
        && !text.endsWith(":")
        && !Ground.opens(text)
        && (parenthesis(text)
            || !FrontRoles.sentence(text)
                && (Masthead.line(text) != null || TITLE_START.matcher(text).matches()));
  }

  /** The issuer once more, right before the grounds: "CHÍNH PHỦ". */
  private boolean issuerOfGrounds(int i, int end) {
    for (int k = i + 1; k < end; k++) {
      Masthead.Line line = Masthead.line(text(k));
      if (line != Masthead.Line.RULE && !Masthead.issuer(Masthead.bare(text(k)))) {
        return false;
      }
    }
    return true;
  }

  /** "NGHỊ QUYẾT (dự thảo)" without what stands in parentheses. */
  private static String withoutRemark(String type) {
    return type.replaceFirst(" *\\([^()]*\\)$", "");
  }

  private static boolean parenthesis(String text) {
    return text.startsWith("(") && text.endsWith(")");
  }

  private String text(int i) {
    return run.get(i).text();
  }

  /**
   * A text that opens without masthead: menus, title and author before the first paragraph that
   * says something.
   */
  private int bare() {
    int i = 0;
    boolean titled = false;
    while (i < run.size() && !says(text(i)) && i < UNTITLED_LINES) {
      String text = text(i);
      boolean site = text.contains(" | ") || !titled && text.split(" ").length < 3;
      boolean title = !site && !titled && labelFree(text);
      if (!site && !title && Marks.of(text) != null) {
        break;
      }
      roles[i] =
          site ? Role.SITE : title ? Role.TITLE : repeated(i) ? Role.DUPLICATE : Role.METADATA;
      titled |= title;
      i++;
    }
    return titled ? i : 0;
  }

  private boolean repeated(int i) {
    return run.subList(0, i).stream().anyMatch(p -> p.text().startsWith(text(i)));
  }

  private static boolean labelFree(String text) {
    Mark mark = Marks.of(text);
    return mark == null || mark.style() == Mark.Style.LETTER;
  }

  private static boolean says(String text) {
    return text.length() > 160 || FrontRoles.sentence(text);
  }
}
