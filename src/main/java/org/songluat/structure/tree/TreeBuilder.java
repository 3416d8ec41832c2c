package org.songluat.structure.tree;

import java.util.ArrayList;
import java.util.List;
import org.songluat.law.Finding;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.structure.label.Labels;
import org.songluat.structure.label.Mark;
import org.songluat.structure.label.Marks;
import org.songluat.structure.lines.Paragraph;

/**
 * What the trees of laws and of resolutions share: the stack of open units, and the clauses as they
 * come.
 */
public abstract class TreeBuilder {
  private static final int LONGEST_NAME = 250;

  private final List<Node> stack = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private boolean nameMayFollow;

  TreeBuilder() {
    stack.add(Node.root());
  }

  /** The tree of a text's body: each paragraph in one clause, in order. */
  public final TreeBuilder build(List<Paragraph> body) {
    for (int i = 0; i < body.size(); i++) {
      Paragraph paragraph = body.get(i);
      Mark mark = Marks.of(paragraph.text());
      boolean name = nameMayFollow && mark == null && isName(paragraph.text());
      nameMayFollow = false;
      if (name) {
        drafts.add(drafts.removeLast().joinedWith(paragraph));
      } else {
        place(paragraph, mark, i + 1 < body.size() ? body.get(i + 1) : null);
      }
    }
    return this;
  }

  /** The clauses of the finished tree. */
  public List<Draft> clauses() {
    return List.copyOf(drafts);
  }

  final List<Draft> drafts() {
    return drafts;
  }

  public final List<Finding> findings() {
    return findings;
  }

  /** Adds the paragraph to the tree; {@code next} is null for the last one. */
  abstract void place(
      Paragraph paragraph,
      @org.jspecify.annotations.Nullable Mark mark,
      @org.jspecify.annotations.Nullable Paragraph next);

  final Node top() {
    return stack.getLast();
  }

  final List<Node> open() {
    return stack;
  }

  final void pop() {
    stack.removeLast();
  }

  final void push(Node node) {
    stack.add(node);
  }

  final void find(String code, String message, Paragraph where) {
    findings.add(new Finding(code, message, where.span()));
  }

  /** Adds a labelled unit below the top of the stack and opens it. */
  final void unit(Level level, Mark mark, Paragraph paragraph) {
    int place = Labels.place(mark.label(), mark.style());
    Node parent = top();
    parent.noteChild(mark.style(), place);
    Path path = parent.path().child(level, mark.label());
    push(new Node(mark.style(), place, paragraph.indent(), path));
    drafts.add(new Draft(path, paragraph.text(), paragraph.span()));
    nameMayFollow =
        mark.style().compareTo(Mark.Style.SUBSECTION) <= 0
            && mark.body() >= paragraph.text().length();
  }

  /** Adds a paragraph or bullet below the top of the stack, counted. */
  final void counted(Level level, Paragraph paragraph) {
    Path path = top().path().child(level, top().count(level));
    drafts.add(new Draft(path, paragraph.text(), paragraph.span()));
  }

  /** The name of a chapter stands on the line after its label. */
  private static boolean isName(String text) {
    return text.length() <= LONGEST_NAME && !text.endsWith(".") && !text.endsWith(";");
  }
}
