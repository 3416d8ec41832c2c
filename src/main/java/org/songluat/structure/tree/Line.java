package org.songluat.structure.tree;

import org.jspecify.annotations.Nullable;
import org.songluat.law.Level;
import org.songluat.structure.label.Mark;
import org.songluat.structure.lines.Paragraph;

/**
 * A paragraph of a body as the tree takes it.
 *
 * @param mark null where it has none, or what it has is no label: a cell of a table, a line of a
 *     table of contents
 * @param quoted whether it is wording for another instrument
 */
record Line(Paragraph paragraph, @Nullable Mark mark, boolean quoted) {
  String text() {
    return paragraph.text();
  }

  /** Whether it bears a label of the text's own. */
  boolean is(Mark.Style style) {
    return mark != null && !quoted && mark.style() == style;
  }

  /** Whether it begins an article or what stands above articles. */
  boolean outer() {
    return mark != null && !quoted && mark.style().compareTo(Mark.Style.ARTICLE) <= 0;
  }

  /** What it is called by itself, in a text without labels. */
  Level unlabelled() {
    return mark != null && mark.style() == Mark.Style.BULLET ? Level.BULLET : Level.PARAGRAPH;
  }

  Line with(Mark other) {
    return new Line(paragraph, other, quoted);
  }
}
