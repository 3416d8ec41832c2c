package org.songluat.structure.tree;

import org.songluat.law.Path;
import org.songluat.structure.label.Labels;
import org.songluat.structure.label.Mark;
import org.songluat.text.Language;

/** Tells where the labels of one parent skip, repeat or go back. */
final class Sequence {
  private final TreeBuilder tree;
  private final LabelFindings words;

  Sequence(TreeBuilder tree, Language language) {
    this.tree = tree;
    this.words = new LabelFindings(language);
  }

  /** Looks at a unit that is about to be put below the parent. */
  void check(Mark mark, Node parent, Line line) {
    int place = Labels.place(mark.label(), mark.style());
    int last = parent.lastPlace(mark.style());
    boolean counted = mark.style().compareTo(Mark.Style.ARTICLE) > 0;
    if (place == 0 || last == 0 && !counted) {
      return;
    }
    String before = last == 0 ? "" : label(mark, last);
    if (place <= last) {
      order(mark, before, parent.path(), line);
    } else if (mark.style() == Mark.Style.POINT) {
      String missing = Labels.missing(last, place);
      gap(mark, before, String.join(", ", missing.split("")), parent.path(), line);
    } else if (place > last + 1) {
      gap(mark, before, range(mark, last + 1, place - 1), parent.path(), line);
    }
  }

  /** Looks at an article that is about to follow another; articles count through all chapters. */
  void article(Mark mark, int last, String before, Line line) {
    int place = Labels.place(mark.label(), mark.style());
    if (place < last || place == last && !mark.inserted()) {
      order(mark, before, Path.ROOT, line);
    } else if (place > last + 1) {
      gap(mark, before, range(mark, last + 1, place - 1), Path.ROOT, line);
    }
  }

  private void order(Mark mark, String before, Path parent, Line line) {
    if (!mark.inserted()) {
      tree.find(words.orderCode(mark.style()), words.order(mark, before, parent), line);
    }
  }

  private void gap(Mark mark, String before, String missing, Path parent, Line line) {
    if (!missing.isEmpty()) {
      tree.find(words.gapCode(mark.style()), words.gap(mark, before, missing, parent), line);
    }
  }

  private static String range(Mark mark, int first, int last) {
    return LabelFindings.range(label(mark, first), label(mark, last), last == first + 1);
  }

  /** The label at a place among the siblings of that mark: of 7.2 the third is 7.3, of II III. */
  private static String label(Mark mark, int place) {
    String label = mark.label();
    if (mark.style() == Mark.Style.DOTTED) {
      return label.substring(0, label.lastIndexOf('.') + 1) + place;
    }
    boolean roman =
        mark.style().compareTo(Mark.Style.ARTICLE) < 0 && !Character.isDigit(label.charAt(0));
    return Labels.at(place, roman ? Mark.Style.ROMAN : mark.style());
  }
}
