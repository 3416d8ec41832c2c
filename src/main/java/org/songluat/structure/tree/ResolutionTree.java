package org.songluat.structure.tree;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.PathStep;
import org.songluat.structure.label.Labels;
import org.songluat.structure.label.Mark;

/**
 * The tree of a text in headings, as the Party's resolutions are: letters or Roman numbers, then
 * numbers, then points and bullets. Which style stands above which is told by the text itself; a
 * restarted sequence tells of a lost heading.
 */
final class ResolutionTree extends TreeBuilder {
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?i).*(?:phổ biến (?:đến|tới)|disseminated to|có hiệu lực|takes? effect|this"
              + " resolution|nghị quyết này).*",
          Pattern.UNICODE_CASE);
  private static final int LONGEST_HEADING = 400;

  private final boolean instrument;
  private final LostHeadings lost;

  ResolutionTree(List<Line> lines, Path root, Settings settings) {
    super(lines, root);
    this.instrument = settings.instrument();
    this.lost = new LostHeadings(this, root);
  }

  @Override
  List<Draft> clauses() {
    return HeadingLevels.agree(super.clauses());
  }

  @Override
  void place(int at) {
    Line line = line(at);
    Mark mark = line.mark();
    if (line.quoted()) {
      counted(line.unlabelled(), line);
    } else if (mark == null) {
      closeForPlain(at);
      counted(Level.PARAGRAPH, line);
    } else if (mark.style() == Mark.Style.BULLET) {
      closeForBullet(line);
      counted(Level.BULLET, line);
    } else {
      labelled(at, resolved(at, mark));
    }
  }

  /** "I" after "H" is a letter, and so is "b -" right above "I.". */
  private Mark resolved(int at, Mark mark) {
    boolean single = mark.style() == Mark.Style.ROMAN && mark.label().length() == 1;
    Node letter = openOf(Mark.Style.LETTER, -1);
    boolean continues =
        single && letter != null && letter.place() + 1 == mark.label().charAt(0) - 'A' + 1;
    if (continues || PointStyles.heading(this, at, mark)) {
      return mark.as(Mark.Style.LETTER);
    }
    return PointStyles.roman(this, at, mark) ? mark.as(Mark.Style.SUBPOINT) : mark;
  }

  private void labelled(int at, Mark mark) {
    Line line = line(at);
    int place = Labels.place(mark.label(), mark.style());
    Node same = sibling(mark, line);
    if (same != null) {
      popThrough(same);
      if (place == 1 && instrument) {
        lost.restarted(line, mark);
      } else if (instrument && skips(mark, place, same.place())) {
        find(
            "label-order",
            "Labels must ascend by one, got "
                + mark.label()
                + " after the one at place "
                + same.place(),
            line);
      }
    } else {
      descend(mark, line, place);
    }
    unit(PointStyles.levelOf(mark.style(), heads(at, mark)), mark, line);
  }

  /** Letters of points may leave some out; other labels go up by one. */
  private static boolean skips(Mark mark, int place, int last) {
    return mark.style() == Mark.Style.POINT ? place <= last : place != last + 1;
  }

  /** Makes room for a style that is not open: below the styles that stand above it. */
  private void descend(Mark mark, Line line, int place) {
    while (top().style() != null && !above(top(), mark, line)) {
      pop();
    }
    boolean headless =
        top().style() == null
            && place == 2
            && !drafts().isEmpty()
            && mark.style().compareTo(Mark.Style.ROMAN) <= 0;
    if (headless && instrument) {
      lost.adopt(mark, line);
    }
  }

  private static boolean above(Node node, Mark mark, Line line) {
    boolean nested = node.is(mark.style()) && line.paragraph().indent() > node.indent();
    boolean romanUnderLetter = node.is(Mark.Style.LETTER) && mark.style() == Mark.Style.ROMAN;
    boolean letterUnderRoman = node.is(Mark.Style.ROMAN) && mark.style() == Mark.Style.LETTER;
    return nested
        || romanUnderLetter
        || letterUnderRoman
        || node.is(Mark.Style.DOTTED) && mark.label().startsWith(node.label() + ".")
        || node.above(mark.style());
  }

  /**
   * A numbered line heads what follows if it is no sentence and what follows is not its own
   * sibling.
   */
  private boolean heads(int at, Mark mark) {
    String text = line(at).text();
    Line next = after(at);
    if (next == null || text.length() > LONGEST_HEADING || text.matches("(?s).*[.;,]$")) {
      return false;
    }
    return next.mark() == null
        || next.mark().style() != mark.style()
        || next.paragraph().indent() > line(at).paragraph().indent();
  }

  /** The open unit that the new one follows: of 7.2 only 7.1, of others the outermost. */
  private @Nullable Node sibling(Mark mark, Line line) {
    if (mark.style() != Mark.Style.DOTTED) {
      return openOf(mark.style(), line.paragraph().indent());
    }
    return open().stream()
        .filter(n -> n.is(Mark.Style.DOTTED) && !mark.label().startsWith(n.label() + "."))
        .findFirst()
        .orElse(null);
  }

  /**
   * The outermost open unit of that style; in journals' nested lists, of those not further left
   * than the new one.
   */
  private @Nullable Node openOf(Mark.Style style, int indent) {
    return open().stream()
        .filter(n -> n.is(style) && (indent < 0 || instrument || n.indent() >= indent))
        .findFirst()
        .orElse(null);
  }

  /**
   * A plain paragraph after a numbered clause that is a whole sentence closes the text, if it is
   * the last; else it goes on.
   */
  private void closeForPlain(int at) {
    closeFinishedPoint();
    boolean closing = after(at) == null && CLOSING.matcher(line(at).text()).matches();
    if (closing
        && top().is(Mark.Style.NUMBER)
        && top().path().steps().getLast().level() == Level.CLAUSE) {
      pop();
    }
  }

  /**
   * Bullets after the last of several whole sentences that are numbered belong to a heading that is
   * lost, not to that sentence.
   */
  private void closeForBullet(Line line) {
    if (!lastIsBullet()) {
      closeFinishedPoint();
    }
    Node node = top();
    boolean sentence =
        node.is(Mark.Style.NUMBER)
            && node.place() > 2
            && !drafts().isEmpty()
            && drafts().getLast().path().equals(node.path())
            && drafts().getLast().text().endsWith(".");
    if (instrument && sentence && siblingsBare(node)) {
      pop();
      find(
          "lost-heading",
          "Bullets must stand under a heading, got them after the finished "
              + node.path()
              + "; a heading before them seems lost",
          line);
    }
  }

  /** Bullets that follow bullets stay with them. */
  private boolean lastIsBullet() {
    return !drafts().isEmpty() && drafts().getLast().level() == Level.BULLET;
  }

  /**
   * Whether all units beside this one are sentences of their own too, none of them a heading or
   * with anything below it.
   */
  private boolean siblingsBare(Node node) {
    List<PathStep> parent = node.path().parent().steps();
    return drafts().stream()
        .map(d -> d.path().steps())
        .filter(s -> s.size() > parent.size() && s.subList(0, parent.size()).equals(parent))
        .filter(s -> s.get(parent.size()).level().labelled())
        .allMatch(s -> s.size() == parent.size() + 1 && s.getLast().level() == Level.CLAUSE);
  }

  private void closeFinishedPoint() {
    boolean introduces = introduces();
    while (!introduces && (top().is(Mark.Style.POINT) || top().is(Mark.Style.SUBPOINT))) {
      pop();
    }
  }
}
