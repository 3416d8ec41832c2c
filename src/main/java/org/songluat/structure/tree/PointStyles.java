package org.songluat.structure.tree;

import java.util.List;
import org.songluat.law.Level;
import org.songluat.structure.label.Labels;
import org.songluat.structure.label.Mark;

/** What the small letters are that both lists of letters and lists of Roman numbers have. */
final class PointStyles {
  private PointStyles() {}

  /** Whether "(i)" is a Roman one: its list goes on with "ii", or comes from "iv". */
  static boolean roman(TreeBuilder tree, int at, Mark mark) {
    if (!List.of("i", "v", "x").contains(mark.label())) {
      return false;
    }
    int place = Labels.place(mark.label(), Mark.Style.SUBPOINT);
    if (place == 1) {
      Line next = tree.ahead(at, line -> line.is(Mark.Style.POINT) || line.is(Mark.Style.SUBPOINT));
      return next != null && next.mark() != null && next.mark().label().equals("ii");
    }
    return tree.open().stream().anyMatch(n -> n.is(Mark.Style.SUBPOINT) && n.place() == place - 1);
  }

  /**
   * A small letter right above a Roman I is a heading in letters whose capitals are lost, as where
   * a font printed them.
   */
  static boolean heading(TreeBuilder tree, int at, Mark mark) {
    Line next = tree.after(at);
    for (int i = at + 1; next != null && next.mark() == null && i < at + 3; i++) {
      next = tree.after(i);
    }
    return mark.style() == Mark.Style.POINT
        && !mark.closing().contains(")")
        && next != null
        && next.mark() != null
        && next.is(Mark.Style.ROMAN)
        && Labels.place(next.mark().label(), Mark.Style.ROMAN) == 1;
  }

  /** The level of a numbered unit of a text in headings. */
  static Level levelOf(Mark.Style style, boolean heads) {
    return switch (style) {
      case PART -> Level.PART;
      case CHAPTER -> Level.CHAPTER;
      case SECTION -> Level.SECTION;
      case SUBSECTION -> Level.SUBSECTION;
      case ARTICLE -> Level.ARTICLE;
      case LETTER, ROMAN -> Level.HEADING;
      case NUMBER, DOTTED -> heads ? Level.HEADING : Level.CLAUSE;
      case POINT, SUBPOINT -> Level.POINT;
      case BULLET -> Level.BULLET;
    };
  }
}
