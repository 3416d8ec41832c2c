package org.songluat.structure.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.structure.front.FrontRoles;
import org.songluat.structure.label.Caps;
import org.songluat.structure.label.Labels;
import org.songluat.structure.label.Mark;

/**
 * The tree of an instrument in articles (Law 80/2015/QH13 art. 8 para. 3): phần, chương, mục, tiểu
 * mục, điều, khoản, điểm; within an article also the headings of a plan that it approves. Wording
 * that is quoted for another instrument is text of the unit that quotes it.
 */
final class LawTree extends TreeBuilder {
  private static final int LONGEST_NAME = 200;

  private static final int MOST_MISSING = 5;

  private final Settings settings;
  private final OwnUnits own;
  private final Sequence sequence;
  private final InnerLists inner;
  private final DottedNumbers dotted;
  private boolean quotes;
  private int lastArticle;
  private String lastLabel = "";

  LawTree(List<Line> lines, Path root, Settings settings) {
    super(lines, root);
    this.settings = settings;
    this.own = new OwnUnits(settings.highest());
    this.sequence = new Sequence(this, settings.language());
    this.inner = new InnerLists(this, settings.language());
    this.dotted = new DottedNumbers(this, sequence);
  }

  /** The number of the last article. */
  int lastArticle() {
    return lastArticle;
  }

  @Override
  void place(int at) {
    Line line = line(at);
    if (line.quoted()) {
      quotes = true;
      counted(Level.PARAGRAPH, line);
    } else if (line.mark() == null) {
      closePointsThatEnd();
      counted(Level.PARAGRAPH, line);
    } else {
      marked(at, line.mark());
    }
  }

  private void marked(int at, Mark mark) {
    Line line = line(at);
    switch (mark.style()) {
      case PART -> outer(Level.PART, line, mark);
      case CHAPTER -> outer(Level.CHAPTER, line, mark);
      case SECTION -> outer(Level.SECTION, line, mark);
      case SUBSECTION -> outer(Level.SUBSECTION, line, mark);
      case ARTICLE -> article(line, mark);
      case LETTER, ROMAN -> heading(at, mark);
      case NUMBER -> clause(at, mark);
      case DOTTED -> dotted.place(at, mark);
      case POINT -> point(at, mark);
      case SUBPOINT -> subpoint(line, mark);
      case BULLET -> counted(Level.BULLET, line);
    }
  }

  private void outer(Level level, Line line, Mark mark) {
    if (referring(line, mark)) {
      counted(Level.PARAGRAPH, line);
      return;
    }
    popTo(mark.style());
    if (mark.style() == Mark.Style.SECTION) {
      chapterLost(line, mark);
    }
    sequence.check(mark, top(), line);
    unit(level, mark, line);
  }

  /**
   * Within an article "Mục 2 Chương III" or "Phần I" begins a sentence; a unit's name is short, in
   * capitals or on its own.
   */
  private static boolean referring(Line line, Mark mark) {
    String rest = line.text().substring(mark.body());
    return !rest.isEmpty()
        && !Caps.all(rest)
        && (rest.length() > LONGEST_NAME || FrontRoles.sentence(rest));
  }

  /** Sections that begin anew within a chapter belong to the next, whose heading is lost. */
  private void chapterLost(Line line, Mark mark) {
    Node chapter = top();
    boolean anew =
        Labels.place(mark.label(), mark.style()) == 1
            && chapter.lastPlace(Mark.Style.SECTION) > 1
            && chapter.is(Mark.Style.CHAPTER);
    if (!anew) {
      return;
    }
    pop();
    int place = chapter.place() + 1;
    boolean digits = Character.isDigit(chapter.label().charAt(0));
    String label = Labels.at(place, digits ? Mark.Style.CHAPTER : Mark.Style.ROMAN);
    Mark lost = new Mark(Mark.Style.CHAPTER, label, 0, "");
    top().noteChild(lost, place);
    push(new Node(lost, place, 0, top().path().child(Level.CHAPTER, label)));
    find(
        "lost-heading",
        "Sections must ascend; section 1 comes again, the chapter before it seems lost and is"
            + " called "
            + label
            + " here",
        line);
  }

  private void article(Line line, Mark mark) {
    boolean codified = mark.label().indexOf('.') > 0;
    if (!codified && !owns(line, mark)) {
      counted(Level.PARAGRAPH, line);
      return;
    }
    popTo(Mark.Style.ARTICLE);
    inner.clear();
    if (!codified) {
      sequence.article(mark, lastArticle, lastLabel, line);
      lastArticle = Labels.place(mark.label(), mark.style());
      lastLabel = mark.label();
      own.note(mark);
    }
    unit(Level.ARTICLE, mark, line);
  }

  /**
   * Whether the article is the text's own. "Điều 7 Luật này" begins a sentence, unless it is the
   * very next; in a text that amends others what does not follow is quoted, unless it closes the
   * text or orders an amendment itself.
   */
  private boolean owns(Line line, Mark mark) {
    int place = Labels.place(mark.label(), mark.style());
    if (settings.amending()) {
      boolean near = quotes && place > lastArticle && place <= lastArticle + MOST_MISSING;
      return own.nextArticle(mark)
          || near && !mark.inserted() && Amendment.belongs(line.text(), mark);
    }
    String rest = line.text().substring(mark.body());
    boolean near = place > lastArticle && place <= lastArticle + MOST_MISSING;
    boolean named = near && rest.length() <= LONGEST_NAME && !FrontRoles.sentence(rest);
    return mark.punctuated()
        || rest.isEmpty()
        || place == lastArticle + 1
        || mark.inserted() && place == lastArticle
        || named;
  }

  /** A heading of a plan within an article: I, II; A, B. */
  private void heading(int at, Mark printed) {
    Mark mark = letterInSequence(printed);
    Node same = innermost(mark.style());
    int place = Labels.place(mark.label(), mark.style());
    if (same != null && place > same.place() && place <= same.place() + 2) {
      popThrough(same);
    } else if (same == null && place == 1 && goesOn(at, mark)) {
      popTo(Mark.Style.NUMBER);
    } else {
      counted(Level.PARAGRAPH, line(at));
      return;
    }
    sequence.check(mark, top(), line(at));
    unit(Level.HEADING, mark, line(at));
  }

  /** "I" after "H" is a letter. */
  private Mark letterInSequence(Mark mark) {
    Node letters = innermost(Mark.Style.LETTER);
    boolean letter =
        mark.label().length() == 1
            && letters != null
            && Labels.place(mark.label(), Mark.Style.LETTER) == letters.place() + 1;
    return letter ? mark.as(Mark.Style.LETTER) : mark;
  }

  private boolean goesOn(int at, Mark first) {
    return ahead(
            at,
            line ->
                line.mark() != null
                    && line.is(first.style())
                    && Labels.place(line.mark().label(), first.style()) == 2)
        != null;
  }

  private void clause(int at, Mark mark) {
    inner.open(mark, holderOf(Mark.Style.NUMBER));
    Node holder = holderOf(Mark.Style.NUMBER);
    if (inner.take(at, mark, holder)) {
      return;
    }
    int place = Labels.place(mark.label(), mark.style());
    int last = holder.lastPlace(Mark.Style.NUMBER);
    sequence.check(mark, holder, line(at));
    if (place < last || place == last && !mark.inserted() && !repeated(at, mark)) {
      counted(Level.PARAGRAPH, line(at));
      return;
    }
    popTo(Mark.Style.NUMBER);
    unit(Level.CLAUSE, mark, line(at));
  }

  /** Whether a label that stands twice is a misprint in a sequence that goes on, or ends there. */
  private boolean repeated(int at, Mark mark) {
    Line next = ahead(at, line -> line.is(mark.style()));
    int place = Labels.place(mark.label(), mark.style());
    return next == null
        || next.mark() != null && Labels.place(next.mark().label(), mark.style()) > place;
  }

  private void point(int at, Mark mark) {
    if (PointStyles.roman(this, at, mark)) {
      subpoint(line(at), mark.as(Mark.Style.SUBPOINT));
      return;
    }
    inner.open(mark, holderOf(Mark.Style.POINT));
    Node holder = holderOf(Mark.Style.POINT);
    int place = Labels.place(mark.label(), mark.style());
    int last = holder.lastPlace(Mark.Style.POINT);
    if (mark.inserted() && top().is(Mark.Style.POINT) && top().place() == place && introduces()) {
      unit(Level.POINT, mark.as(Mark.Style.SUBPOINT), line(at));
      return;
    }
    if (inner.take(at, mark, holder)) {
      return;
    }
    sequence.check(mark, holder, line(at));
    if (!mark.inserted() && (place < last || place == last && !repeated(at, mark))) {
      counted(Level.PARAGRAPH, line(at));
      return;
    }
    popTo(Mark.Style.POINT);
    unit(Level.POINT, mark, line(at));
  }

  /** "a.1" stands below the point a, where that is printed; "(ii)" below what came last. */
  private void subpoint(Line line, Mark mark) {
    String prefix = DottedNumbers.prefix(mark.label());
    popTo(top().is(Mark.Style.SUBPOINT) ? Mark.Style.SUBPOINT : Mark.Style.BULLET);
    if (!prefix.isEmpty() && top().is(Mark.Style.POINT) && !top().label().equals(prefix)) {
      pop();
    }
    int place = Labels.place(mark.label(), mark.style());
    boolean sameList = DottedNumbers.prefix(top().lastLabel(mark.style())).equals(prefix);
    if (sameList && place <= top().lastPlace(mark.style())) {
      counted(Level.PARAGRAPH, line);
    } else {
      unit(Level.POINT, mark, line);
    }
  }

  private @Nullable Node innermost(Mark.Style style) {
    return open().reversed().stream().filter(n -> n.is(style)).findFirst().orElse(null);
  }

  /** A paragraph after a finished point goes on with the clause. */
  private void closePointsThatEnd() {
    boolean introduces = introduces();
    while (!introduces && (top().unprinted() || !top().above(Mark.Style.POINT))) {
      pop();
    }
  }
}
