package org.songluat.structure.tree;

import java.util.ArrayList;
import java.util.List;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.PathStep;
import org.songluat.structure.label.Labels;
import org.songluat.structure.label.Mark;

/** Infers the headings of a resolution that its source lost, and tells of each. */
final class LostHeadings {
  private final TreeBuilder tree;
  private final Path root;

  LostHeadings(TreeBuilder tree, Path root) {
    this.tree = tree;
    this.root = root;
  }

  /** What stands before a first heading "II" belongs to a "I" that the source lost. */
  void adopt(Mark mark, Line line) {
    String lost = Labels.at(1, mark.style());
    Path adopted = root.child(Level.HEADING, lost);
    List<Draft> drafts = tree.drafts();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      List<PathStep> steps = new ArrayList<>(adopted.steps());
      steps.addAll(draft.path().steps().subList(root.steps().size(), draft.path().steps().size()));
      drafts.set(i, new Draft(new Path(steps), draft.text(), draft.source()));
    }
    tree.find(
        "lost-heading",
        "Headings must begin with "
            + lost
            + ", got "
            + mark.label()
            + "; what stands before it is called "
            + lost
            + " here",
        line);
  }

  /** A sequence that begins anew without a heading between: the parent's successor is lost. */
  void restarted(Line line, Mark mark) {
    Node parent = tree.top();
    Mark.Style style = parent.style();
    if (style == null || style.compareTo(Mark.Style.ROMAN) > 0) {
      tree.find(
          "label-restart",
          "Labels must ascend, got " + mark.label() + " again; a heading before it seems lost",
          line);
      return;
    }
    tree.pop();
    int place = parent.place() + 1;
    String label = Labels.at(place, style);
    Path path = tree.top().path().child(Level.HEADING, label);
    tree.push(new Node(new Mark(style, label, 0, ""), place, line.paragraph().indent(), path));
    tree.find(
        "lost-heading",
        "Labels must ascend, got "
            + mark.label()
            + " again; the heading before it seems lost and is called "
            + label
            + " here",
        line);
  }
}
