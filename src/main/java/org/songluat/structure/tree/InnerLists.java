package org.songluat.structure.tree;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.structure.label.Labels;
import org.songluat.structure.label.Mark;
import org.songluat.text.Language;

/**
 * Lists that count within an article, a clause or a point. Numbers closed by another sign than the
 * clauses are units of their own, "1)" below "2."; so is a list that looks the same, if a clause or
 * a paragraph announces it. One that nothing announces is paragraphs, and told: a heading before it
 * seems lost.
 */
final class InnerLists {
  /** The list of one style that runs within the units of a holder, and how far it has come. */
  private record Running(Node holder, int place, boolean announced) {}

  private final TreeBuilder tree;
  private final LabelFindings words;
  private final Map<Mark.Style, Running> running = new EnumMap<>(Mark.Style.class);

  InnerLists(TreeBuilder tree, Language language) {
    this.tree = tree;
    this.words = new LabelFindings(language);
  }

  /**
   * Makes the paragraph that announces a new list the holder of it, where the holder has had one
   * already: "Người đọc phải:" before a second "1." or "a)". Once only: a text must not nest deeper
   * and deeper.
   */
  void open(Mark mark, Node holder) {
    boolean again = holder.lastPlace(mark.style()) > 0 && place(mark) == 1;
    if (again && tree.introduces() && tree.drafts().getLast().level() == Level.PARAGRAPH) {
      Path path = tree.drafts().getLast().path();
      boolean clauses = mark.style() == Mark.Style.NUMBER;
      Mark.Style rank = clauses ? Mark.Style.ROMAN : Mark.Style.DOTTED;
      boolean nested = tree.open().stream().anyMatch(n -> n.unprinted() && n.is(rank));
      if (!nested && path.parent().equals(tree.top().path())) {
        tree.push(Node.unprinted(rank, path));
        running.remove(mark.style());
      }
    }
  }

  /** Whether the number or the letter is one of such a list, and has been placed. */
  boolean take(int at, Mark mark, Node holder) {
    String closing = holder.closingOf(mark.style());
    boolean number = mark.style() == Mark.Style.NUMBER;
    if (number && closing != null && family(closing) != family(mark.closing())) {
      other(at, mark);
      return true;
    }
    Running numbers = running.get(Mark.Style.NUMBER);
    if (!number && numbers != null && !numbers.announced()) {
      tree.counted(Level.PARAGRAPH, tree.line(at));
      return true;
    }
    if (alike(at, mark, holder)) {
      return true;
    }
    if (number) {
      running.clear();
    }
    running.remove(mark.style());
    return false;
  }

  /** An article begins, and no list goes on. */
  void clear() {
    running.clear();
  }

  private boolean alike(int at, Mark mark, Node holder) {
    int place = place(mark);
    int last = holder.lastPlace(mark.style());
    Running list = running.get(mark.style());
    boolean begins = place == 1 && last > 0;
    boolean goesOn =
        list != null
            && list.holder() == holder
            && follows(mark, list.place(), place)
            && (!follows(mark, last, place) || tree.ahead(at, line -> same(line, mark)) != null);
    if (!begins && !goesOn) {
      return false;
    }
    boolean announced = begins ? announced(mark) : list != null && list.announced();
    running.put(mark.style(), new Running(holder, place, announced));
    if (announced) {
      tree.popTo(Mark.Style.SUBPOINT);
      tree.unit(Level.POINT, mark.as(Mark.Style.SUBPOINT), tree.line(at));
    } else {
      if (begins && !tree.introduces()) {
        tree.find(
            words.restartCode(mark.style()), words.restart(mark, holder.path()), tree.line(at));
      }
      tree.counted(Level.PARAGRAPH, tree.line(at));
    }
    return true;
  }

  /** Whether the clause right above announces a list of numbers. */
  private boolean announced(Mark mark) {
    return mark.style() == Mark.Style.NUMBER
        && tree.introduces()
        && tree.top().is(Mark.Style.NUMBER)
        && tree.drafts().getLast().path().equals(tree.top().path());
  }

  private static int place(Mark mark) {
    return Labels.place(mark.label(), mark.style());
  }

  private static boolean follows(Mark mark, int before, int place) {
    return mark.style() == Mark.Style.POINT
        ? place > before && Labels.missing(before, place).isEmpty()
        : place == before + 1;
  }

  private static boolean same(Line line, Mark mark) {
    Mark other = line.mark();
    return other != null
        && line.is(mark.style())
        && other.label().equals(mark.label())
        && family(other.closing()) == family(mark.closing());
  }

  private void other(int at, Mark mark) {
    Mark below = mark.as(Mark.Style.SUBPOINT);
    Node list = openList(mark);
    if (list != null && place(mark) == list.place() + 1) {
      tree.popThrough(list);
      tree.unit(Level.POINT, below, tree.line(at));
    } else if (place(mark) == 1) {
      tree.unit(Level.POINT, below, tree.line(at));
    } else {
      tree.counted(Level.PARAGRAPH, tree.line(at));
    }
  }

  private @Nullable Node openList(Mark mark) {
    return tree.open().reversed().stream()
        .filter(n -> n.is(Mark.Style.SUBPOINT) && Character.isDigit(n.label().charAt(0)))
        .filter(n -> family(n.closing()) == family(mark.closing()))
        .findFirst()
        .orElse(null);
  }

  /** Typists change between "1." and "1-" within a list, not between these and "1)" or "(1)". */
  private static char family(String closing) {
    return closing.startsWith("(") ? '(' : closing.equals(")") ? ')' : '.';
  }
}
