package org.songluat.structure.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Finding;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.structure.label.Caps;
import org.songluat.structure.label.Labels;
import org.songluat.structure.label.Mark;

/**
 * What the trees of laws and of resolutions share: the stack of open units, and the clauses as they
 * come.
 */
abstract class TreeBuilder {
  private static final int LONGEST_NAME = 250;

  private final List<Line> lines;
  private final List<Node> stack = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private boolean nameMayFollow;

  /**
   * A tree of these lines.
   *
   * @param root what stands above all of it
   */
  TreeBuilder(List<Line> lines, Path root) {
    this.lines = lines;
    stack.add(Node.root(root));
  }

  /** Each line in one clause, in order. */
  final TreeBuilder build() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (nameMayFollow && isName(i)) {
        drafts.add(drafts.removeLast().joinedWith(line.paragraph()));
        nameMayFollow = Caps.all(line.text());
      } else {
        nameMayFollow = false;
        place(i);
      }
    }
    return this;
  }

  /** The clauses of the finished tree. */
  List<Draft> clauses() {
    return List.copyOf(drafts);
  }

  final List<Draft> drafts() {
    return drafts;
  }

  final List<Finding> findings() {
    return findings;
  }

  /** Adds the line to the tree. */
  abstract void place(int at);

  final Line line(int at) {
    return lines.get(at);
  }

  /** The line behind, null for the last one. */
  final @Nullable Line after(int at) {
    return at + 1 < lines.size() ? lines.get(at + 1) : null;
  }

  /** The next line of such a kind before the next article or chapter, null where there is none. */
  final @Nullable Line ahead(int at, Predicate<Line> kind) {
    for (int i = at + 1; i < lines.size() && !lines.get(i).outer(); i++) {
      if (kind.test(lines.get(i))) {
        return lines.get(i);
      }
    }
    return null;
  }

  final Node top() {
    return stack.getLast();
  }

  final List<Node> open() {
    return stack;
  }

  final void pop() {
    stack.removeLast();
  }

  /** Closes the units that do not stand above all of that style. */
  final void popTo(Mark.Style style) {
    while (!top().above(style)) {
      pop();
    }
  }

  /** Closes the unit and what stands below it. */
  final void popThrough(Node node) {
    while (top() != node) {
      pop();
    }
    pop();
  }

  /** The innermost open unit that stands above all of that style. */
  final Node holderOf(Mark.Style style) {
    int at = stack.size() - 1;
    while (!stack.get(at).above(style)) {
      at--;
    }
    return stack.get(at);
  }

  final void push(Node node) {
    stack.add(node);
  }

  final void find(String code, String message, Line where) {
    findings.add(new Finding(code, message, where.paragraph().span()));
  }

  /** Adds a labelled unit below the top of the stack and opens it. */
  final void unit(Level level, Mark mark, Line line) {
    int place = Labels.place(mark.label(), mark.style());
    Node parent = top();
    parent.noteChild(mark, place);
    Path path = parent.path().child(level, mark.label());
    push(new Node(mark, place, line.paragraph().indent(), path));
    drafts.add(new Draft(path, line.text(), line.paragraph().span()));
    nameMayFollow =
        mark.style().compareTo(Mark.Style.ARTICLE) < 0 && mark.body() >= line.text().length();
  }

  /** Adds a paragraph or bullet below the top of the stack, counted. */
  final void counted(Level level, Line line) {
    Path path = top().path().child(level, top().count(level));
    drafts.add(new Draft(path, line.text(), line.paragraph().span()));
  }

  /** Whether the last clause announces what follows. */
  final boolean introduces() {
    return !drafts.isEmpty() && drafts.getLast().text().endsWith(":");
  }

  /** The name of a chapter stands on the line after its label, if not beside it. */
  private boolean isName(int at) {
    Line line = lines.get(at);
    String text = line.text();
    return line.mark() == null
        && !line.quoted()
        && text.length() <= LONGEST_NAME
        && !text.endsWith(".")
        && !text.endsWith(";");
  }
}
