package org.songluat.structure.tree;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Level;
import org.songluat.structure.label.Labels;
import org.songluat.structure.label.Mark;

/**
 * Lists that count within a clause or a point. Numbers closed by another sign than the clauses are
 * units of their own, "1)" below "2."; a list that looks the same as that of the clauses, or of the
 * points, is paragraphs: it may be a quotation, a table, an annex without a heading.
 */
final class InnerLists {
  /** The list of one style that runs within the units of a holder, and how far it has come. */
  private record Running(Node holder, int place) {}

  private final TreeBuilder tree;
  private final Map<Mark.Style, Running> running = new EnumMap<>(Mark.Style.class);

  InnerLists(TreeBuilder tree) {
    this.tree = tree;
  }

  /** Whether the number or the letter is one of such a list, and has been placed. */
  boolean take(int at, Mark mark, Node holder) {
    String closing = holder.closingOf(mark.style());
    boolean number = mark.style() == Mark.Style.NUMBER;
    if (number && closing != null && family(closing) != family(mark.closing())) {
      other(at, mark);
      return true;
    }
    if (!number && place(Mark.Style.NUMBER, null) > 0 || alike(at, mark, holder)) {
      tree.counted(Level.PARAGRAPH, tree.line(at));
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
    int place = Labels.place(mark.label(), mark.style());
    int last = holder.lastPlace(mark.style());
    int inner = place(mark.style(), holder);
    boolean begins = place == 1 && last > 0;
    boolean goesOn =
        inner > 0
            && follows(mark, inner, place)
            && (!follows(mark, last, place) || tree.ahead(at, line -> same(line, mark)) != null);
    if (begins || goesOn) {
      running.put(mark.style(), new Running(holder, place));
    }
    return begins || goesOn;
  }

  /** How far the list of that style below that holder, or any, has come; 0 for none. */
  private int place(Mark.Style style, @Nullable Node holder) {
    Running list = running.get(style);
    return list == null || holder != null && list.holder() != holder ? 0 : list.place();
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
    int place = Labels.place(mark.label(), mark.style());
    Node list = openList(mark);
    if (list != null && place == list.place() + 1) {
      while (tree.top() != list) {
        tree.pop();
      }
      tree.pop();
      tree.unit(Level.POINT, below, tree.line(at));
    } else if (place == 1) {
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
