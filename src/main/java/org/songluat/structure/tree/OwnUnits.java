package org.songluat.structure.tree;

import org.jspecify.annotations.Nullable;
import org.songluat.structure.label.Labels;
import org.songluat.structure.label.Mark;

/** How far an instrument's own articles, clauses and points have come, quoted ones aside. */
final class OwnUnits {
  private final int highest;
  private int article;
  private int clause;
  private int point;

  /** With the highest article of the version read before, 0 for none. */
  OwnUnits(int highest) {
    this.highest = highest;
  }

  void note(@Nullable Mark mark) {
    if (mark == null) {
      return;
    }
    int place = Labels.place(mark.label(), mark.style());
    switch (mark.style()) {
      case ARTICLE -> {
        article = place;
        clause = 0;
        point = 0;
      }
      case NUMBER -> {
        clause = place;
        point = 0;
      }
      case POINT -> point = place;
      default -> {}
    }
  }

  /** Whether the mark is the one that the text's own numbering goes on with. */
  boolean next(@Nullable Mark mark) {
    if (mark == null) {
      return false;
    }
    int place = Labels.place(mark.label(), mark.style());
    return switch (mark.style()) {
      case ARTICLE -> nextArticle(mark);
      case NUMBER -> place == clause + 1;
      case POINT -> place > point && Labels.missing(point, place).isEmpty();
      case PART, CHAPTER, SECTION, SUBSECTION -> true;
      default -> false;
    };
  }

  /**
   * Whether the mark is that of the next article, or of one behind a gap that another version
   * fills.
   */
  boolean nextArticle(@Nullable Mark mark) {
    if (mark == null || mark.style() != Mark.Style.ARTICLE || mark.inserted()) {
      return false;
    }
    int place = Labels.place(mark.label(), mark.style());
    return place == article + 1 || place > article && place <= highest;
  }
}
