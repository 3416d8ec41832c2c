package org.songluat.structure.tree;

import org.jspecify.annotations.Nullable;
import org.songluat.law.Level;
import org.songluat.structure.label.Labels;
import org.songluat.structure.label.Mark;

/**
 * Numbers of several: "7.2" stands below the clause 7, is a clause of Article 7 itself, or of a
 * list of its own.
 */
final class DottedNumbers {
  private final TreeBuilder tree;
  private final Sequence sequence;

  DottedNumbers(TreeBuilder tree, Sequence sequence) {
    this.tree = tree;
    this.sequence = sequence;
  }

  void place(int at, Mark mark) {
    Node parent = parent(at, mark);
    if (parent == null || Labels.place(mark.label(), mark.style()) <= last(parent, mark)) {
      tree.counted(Level.PARAGRAPH, tree.line(at));
      return;
    }
    while (tree.top() != parent) {
      tree.pop();
    }
    if (last(parent, mark) > 0 || parent.label().equals(prefix(mark.label()))) {
      sequence.check(mark, parent, tree.line(at));
    }
    tree.unit(Level.CLAUSE, mark, tree.line(at));
  }

  private @Nullable Node parent(int at, Mark mark) {
    String prefix = prefix(mark.label());
    Node holder = tree.holderOf(Mark.Style.DOTTED);
    boolean goesOn = prefix(holder.lastLabel(mark.style())).equals(prefix);
    boolean begins = Labels.place(mark.label(), mark.style()) == 1 && secondAhead(at, prefix);
    boolean ownList = !holder.above(Mark.Style.ARTICLE) && (goesOn || begins);
    return tree.open().reversed().stream()
        .filter(n -> n.style() != null && n.label().equals(prefix))
        .filter(n -> !n.above(Mark.Style.ARTICLE) && n.above(Mark.Style.POINT))
        .findFirst()
        .orElse(ownList ? holder : null);
  }

  private boolean secondAhead(int at, String prefix) {
    return tree.ahead(at, l -> l.is(Mark.Style.DOTTED) && prefix(l).equals(prefix)) != null;
  }

  private static int last(Node parent, Mark mark) {
    boolean same = prefix(parent.lastLabel(mark.style())).equals(prefix(mark.label()));
    return same ? parent.lastPlace(mark.style()) : 0;
  }

  private static String prefix(Line line) {
    return line.mark() == null ? "" : prefix(line.mark().label());
  }

  /** What stands before the last number: 7.1 of 7.1.2, a of a.1; nothing for a single label. */
  static String prefix(String label) {
    return label.substring(0, Math.max(0, label.lastIndexOf('.')));
  }
}
