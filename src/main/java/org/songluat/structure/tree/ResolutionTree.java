package org.songluat.structure.tree;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.PathStep;
import org.songluat.structure.label.Labels;
import org.songluat.structure.label.Mark;
import org.songluat.structure.label.Marks;
import org.songluat.structure.lines.Paragraph;

/**
 * The tree of a text in headings, as the Party's resolutions are: letters or Roman numbers, then
 * numbers, then points and bullets. Which style stands above which is told by the text itself; a
 * restarted sequence tells of a lost heading.
 */
public final class ResolutionTree extends TreeBuilder {
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?i).*(?:phổ biến (?:đến|tới)|disseminated to|có hiệu lực|takes? effect|this"
              + " resolution|nghị quyết này).*",
          Pattern.UNICODE_CASE);
  private static final int LONGEST_HEADING = 400;

  private final boolean instrument;

  /**
   * @param instrument whether the text is one, whose numbering may be relied on; journals restart
   *     theirs
   */
  public ResolutionTree(boolean instrument) {
    this.instrument = instrument;
  }

  @Override
  public List<Draft> clauses() {
    return HeadingLevels.agree(super.clauses());
  }

  @Override
  void place(Paragraph paragraph, @Nullable Mark mark, @Nullable Paragraph next) {
    if (mark == null) {
      closeForPlain(paragraph, next);
      counted(Level.PARAGRAPH, paragraph);
    } else if (mark.style() == Mark.Style.BULLET) {
      closeForBullet(paragraph);
      counted(Level.BULLET, paragraph);
    } else {
      labelled(paragraph, resolved(mark), next);
    }
  }

  /** "I" after "H" is a letter. */
  private Mark resolved(Mark mark) {
    boolean single = mark.style() == Mark.Style.ROMAN && mark.label().length() == 1;
    Node letter = openOf(Mark.Style.LETTER, -1);
    boolean continues =
        single && letter != null && letter.place() + 1 == mark.label().charAt(0) - 'A' + 1;
    return continues
        ? new Mark(Mark.Style.LETTER, mark.label(), mark.body(), mark.punctuated())
        : mark;
  }

  private void labelled(Paragraph paragraph, Mark mark, @Nullable Paragraph next) {
    int place = Labels.place(mark.label(), mark.style());
    Node same = openOf(mark.style(), paragraph.indent());
    if (same != null) {
      popThrough(same);
      if (place == 1 && instrument) {
        restarted(paragraph, mark);
      } else if (instrument && skips(mark, place, same.place())) {
        find(
            "label-order",
            "Labels must ascend by one, got "
                + mark.label()
                + " after the one at place "
                + same.place(),
            paragraph);
      }
    } else {
      descend(mark, paragraph, place);
    }
    unit(level(mark, paragraph, next), mark, paragraph);
  }

  /** Letters of points may leave some out; other labels go up by one. */
  private static boolean skips(Mark mark, int place, int last) {
    return mark.style() == Mark.Style.POINT ? place <= last : place != last + 1;
  }

  /** Makes room for a style that is not open: below the styles that stand above it. */
  private void descend(Mark mark, Paragraph paragraph, int place) {
    while (top().style() != null && !above(top(), mark, paragraph)) {
      pop();
    }
    boolean headless =
        top().style() == null
            && place == 2
            && !drafts().isEmpty()
            && mark.style().compareTo(Mark.Style.ROMAN) <= 0;
    if (headless && instrument) {
      adopt(mark, paragraph);
    }
  }

  private static boolean above(Node node, Mark mark, Paragraph paragraph) {
    boolean nested = node.style() == mark.style() && paragraph.indent() > node.indent();
    boolean romanUnderLetter =
        node.style() == Mark.Style.LETTER && mark.style() == Mark.Style.ROMAN;
    boolean letterUnderRoman =
        node.style() == Mark.Style.ROMAN && mark.style() == Mark.Style.LETTER;
    return nested
        || romanUnderLetter
        || letterUnderRoman
        || node.style() != null && node.style().compareTo(mark.style()) < 0;
  }

  /** What stands before a first heading "II" belongs to a "I" that the source lost. */
  private void adopt(Mark mark, Paragraph paragraph) {
    String lost = Labels.at(1, mark.style());
    Path adopted = Path.ROOT.child(Level.HEADING, lost);
    for (int i = 0; i < drafts().size(); i++) {
      Draft draft = drafts().get(i);
      Path path =
          new Path(
              java.util.stream.Stream.concat(
                      adopted.steps().stream(), draft.path().steps().stream())
                  .toList());
      drafts().set(i, new Draft(path, draft.text(), draft.source()));
    }
    find(
        "lost-heading",
        "Headings must begin with "
            + lost
            + ", got "
            + mark.label()
            + "; what stands before it is called "
            + lost
            + " here",
        paragraph);
  }

  /** A sequence that begins anew without a heading between: the parent's successor is lost. */
  private void restarted(Paragraph paragraph, Mark mark) {
    Node parent = top();
    Mark.Style style = parent.style();
    if (style == null || style.compareTo(Mark.Style.ROMAN) > 0) {
      find(
          "label-restart",
          "Labels must ascend, got " + mark.label() + " again; a heading before it seems lost",
          paragraph);
      return;
    }
    pop();
    int lost = parent.place() + 1;
    String label = Labels.at(lost, style);
    push(new Node(style, lost, paragraph.indent(), top().path().child(Level.HEADING, label)));
    find(
        "lost-heading",
        "Labels must ascend, got "
            + mark.label()
            + " again; the heading before it seems lost and is called "
            + label
            + " here",
        paragraph);
  }

  private Level level(Mark mark, Paragraph paragraph, @Nullable Paragraph next) {
    return switch (mark.style()) {
      case PART -> Level.PART;
      case CHAPTER -> Level.CHAPTER;
      case SECTION -> Level.SECTION;
      case SUBSECTION -> Level.SUBSECTION;
      case ARTICLE -> Level.ARTICLE;
      case LETTER, ROMAN -> Level.HEADING;
      case POINT -> Level.POINT;
      case NUMBER, DOTTED -> heads(paragraph, mark, next) ? Level.HEADING : Level.CLAUSE;
      case BULLET -> Level.BULLET;
    };
  }

  /**
   * A numbered line heads what follows if it is no sentence and what follows is not its own
   * sibling.
   */
  private static boolean heads(Paragraph paragraph, Mark mark, @Nullable Paragraph next) {
    String text = paragraph.text();
    if (next == null || text.length() > LONGEST_HEADING || text.matches("(?s).*[.;,]$")) {
      return false;
    }
    Mark following = Marks.of(next.text());
    return following == null
        || following.style() != mark.style()
        || next.indent() > paragraph.indent();
  }

  /**
   * The outermost open unit of that style; in journals' nested lists, of those not further left
   * than the new one.
   */
  private @Nullable Node openOf(Mark.Style style, int indent) {
    return open().stream()
        .filter(n -> n.style() == style && (indent < 0 || instrument || n.indent() >= indent))
        .findFirst()
        .orElse(null);
  }

  private void popThrough(Node node) {
    while (top() != node) {
      pop();
    }
    pop();
  }

  /**
   * A plain paragraph after a numbered clause that is a whole sentence closes the text, if it is
   * the last; else it goes on.
   */
  private void closeForPlain(Paragraph paragraph, @Nullable Paragraph next) {
    closeFinishedPoint();
    boolean closing = next == null && CLOSING.matcher(paragraph.text()).matches();
    if (closing
        && top().style() == Mark.Style.NUMBER
        && top().path().steps().getLast().level() == Level.CLAUSE) {
      pop();
    }
  }

  /**
   * Bullets after the last of several whole sentences that are numbered belong to a heading that is
   * lost, not to that sentence.
   */
  private void closeForBullet(Paragraph paragraph) {
    closeFinishedPoint();
    Node node = top();
    boolean sentence =
        node.style() == Mark.Style.NUMBER
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
          paragraph);
    }
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
    boolean introduces = !drafts().isEmpty() && drafts().getLast().text().endsWith(":");
    if (top().style() == Mark.Style.POINT && !introduces) {
      pop();
    }
  }
}
