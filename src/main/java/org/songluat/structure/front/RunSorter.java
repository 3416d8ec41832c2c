package org.songluat.structure.front;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.songluat.structure.label.Mark;
import org.songluat.structure.label.Marks;
import org.songluat.structure.lines.Paragraph;
import org.songluat.text.Span;

/**
 * Gives each paragraph of a text's run its role: what the site says before it, masthead, title,
 * body, signature, what comes after.
 */
final class RunSorter {
  private static final int LONGEST_TITLE = 350;

  private static final Pattern TITLE_START =
      Pattern.compile(
          "^(?:Về|về|V/v|VỀ|On|on|ON|Regarding|Concerning|Amend|Sửa đổi|Ban hành|Quy định)\\b.*",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern ANNEX =
      Pattern.compile(
          "^(?:PHỤ LỤC|Phụ lục|ANNEX|Annex|APPENDIX|Appendix|BIỂU MẪU|Mẫu số|MẪU SỐ)\\b.*",
          Pattern.UNICODE_CHARACTER_CLASS);

  private final List<Paragraph> run;
  private final Role[] roles;

  private RunSorter(List<Paragraph> run) {
    this.run = run;
    this.roles = new Role[run.size()];
    Arrays.fill(roles, Role.BODY);
  }

  /** The role of each paragraph of a run that holds a text. */
  static List<Role> roles(List<Paragraph> run) {
    RunSorter sorter = new RunSorter(run);
    int body = sorter.opening();
    sorter.closing(body);
    return Arrays.asList(sorter.roles);
  }

  /** Sorts what stands before the body; returns where the body begins. */
  private int opening() {
    Span masthead = MastheadFinder.in(run).orElse(null);
    if (masthead != null) {
      front(masthead.start());
      return title(masthead.end(), masthead(masthead));
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

  /** Sorts the masthead itself; returns whether a line of it names the type. */
  private boolean masthead(Span span) {
    boolean typed = false;
    for (int i = span.start(); i < span.end(); i++) {
      String text = run.get(i).text();
      Masthead.Line line = Masthead.line(text);
      boolean type = line == Masthead.Line.TYPE;
      boolean titled =
          typed
              && (line == Masthead.Line.CAPITALS
                  || line == Masthead.Line.ISSUER && text.length() > 60
                  || line == Masthead.Line.MOTTO);
      roles[i] = type || titled ? Role.TITLE : Role.METADATA;
      typed |= type;
    }
    return typed;
  }

  /** Sorts the lines of a title that is not in capitals; returns where the body begins. */
  private int title(int start, boolean typed) {
    int i = start;
    boolean bareType =
        typed
            && start > 0
            && Masthead.line(run.get(start - 1).text()) == Masthead.Line.TYPE
            && wholeType(run.get(start - 1).text());
    while (i < run.size()
        && i < start + 4
        && titleLine(run.get(i).text(), bareType && i == start)) {
      roles[i] = run.get(i).text().startsWith("(") ? Role.METADATA : Role.TITLE;
      i++;
    }
    return i;
  }

  private static boolean wholeType(String text) {
    return Masthead.bare(text).replaceAll("\\(.*\\)", "").strip().split(" ").length <= 3;
  }

  private static boolean titleLine(String text, boolean expected) {
    if (text.length() > LONGEST_TITLE || Marks.of(text) != null || text.matches(".*[;:]$")) {
      return false;
    }
    boolean parenthesis = text.startsWith("(") && text.endsWith(")");
    return parenthesis
        || !FrontRoles.sentence(text)
            && (expected || TITLE_START.matcher(text).matches() || Masthead.line(text) != null);
  }

  /**
   * A text that opens without masthead: menus, title and author before the first paragraph that
   * says something.
   */
  private int bare() {
    int i = 0;
    boolean titled = false;
    while (i < run.size() && !says(run.get(i).text()) && i < 12) {
      String text = run.get(i).text();
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
    String text = run.get(i).text();
    return run.subList(0, i).stream().anyMatch(p -> p.text().startsWith(text));
  }

  private static boolean labelFree(String text) {
    Mark mark = Marks.of(text);
    return mark == null || mark.style() == Mark.Style.LETTER;
  }

  private static boolean says(String text) {
    return text.length() > 160 || FrontRoles.sentence(text);
  }

  /**
   * Sorts what stands after the body: the signature, then an annex, which is body again, or the
   * site.
   */
  private void closing(int body) {
    int start = signature(body);
    int i = start;
    while (i < run.size() && Signature.belongs(run.get(i).text())) {
      roles[i++] = Role.SIGNATURE;
    }
    boolean annex = false;
    for (; i < run.size(); i++) {
      annex |= ANNEX.matcher(run.get(i).text()).matches();
      boolean signature = Signature.opens(run.get(i).text()) || Signature.name(run.get(i).text());
      roles[i] = annex ? Role.BODY : signature ? Role.SIGNATURE : after(run.get(i).text());
    }
  }

  private static Role after(String text) {
    Masthead.Line line = Masthead.line(text);
    return line != null && Masthead.opens(line) ? Role.METADATA : Role.SITE;
  }

  /**
   * Where the closing lines begin: the first in the latter half behind which no article or heading
   * follows. Annexes are aside, and may be longer than what they are annexed to.
   */
  private int signature(int body) {
    List<Integer> candidates = new ArrayList<>();
    for (int i = Math.max(body + 1, body + (annex(body) - body) / 2); i < run.size(); i++) {
      if (ANNEX.matcher(run.get(i).text()).matches() && !candidates.isEmpty()) {
        break;
      }
      Mark mark = Marks.of(run.get(i).text());
      boolean unit =
          mark != null
              && mark.style().compareTo(Mark.Style.NUMBER) <= 0
              && !Signature.opens(run.get(i).text());
      if (unit) {
        candidates.clear();
      } else if (Signature.opens(run.get(i).text())) {
        candidates.add(i);
      }
    }
    return candidates.isEmpty() ? run.size() : withNamesBefore(candidates.getFirst(), body);
  }

  private int annex(int body) {
    int i = body;
    while (i < run.size() && !ANNEX.matcher(run.get(i).text()).matches()) {
      i++;
    }
    return i;
  }

  private int withNamesBefore(int at, int body) {
    int i = at;
    while (i > body + 1 && Masthead.bare(run.get(i - 1).text()).isEmpty()) {
      i--;
    }
    return i;
  }
}
