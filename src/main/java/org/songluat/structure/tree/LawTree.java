package org.songluat.structure.tree;

import org.jspecify.annotations.Nullable;
import org.songluat.law.Level;
import org.songluat.structure.front.FrontRoles;
import org.songluat.structure.label.Caps;
import org.songluat.structure.label.Labels;
import org.songluat.structure.label.Mark;
import org.songluat.structure.lines.Paragraph;

/**
 * The tree of an instrument in articles (Law 80/2015/QH13 art. 8 para. 3): phần, chương, mục, tiểu
 * mục, điều, khoản, điểm. Wording that an amending law quotes is text of the article that quotes
 * it.
 */
public final class LawTree extends TreeBuilder {
  private final Quotation quotation;
  private final boolean amending;
  private final int highest;
  private int lastArticle;

  /**
   * @param amending whether the law quotes the articles that it amends; its own then follow each
   *     other, the quoted ones do not
   * @param highest the highest article of the version already read, so that a gap in this one is
   *     told from a quotation; 0 for none
   */
  public LawTree(boolean amending, int highest) {
    this.quotation = new Quotation(amending);
    this.amending = amending;
    this.highest = highest;
  }

  /** The number of the last article. */
  public int lastArticle() {
    return lastArticle;
  }

  @Override
  void place(Paragraph paragraph, @Nullable Mark mark, @Nullable Paragraph next) {
    boolean ownArticle = mark != null && mark.style() == Mark.Style.ARTICLE && succeeds(mark);
    if (quotation.holds(paragraph.text(), ownArticle)) {
      counted(Level.PARAGRAPH, paragraph);
    } else if (mark == null) {
      closePointsThatEnd();
      counted(Level.PARAGRAPH, paragraph);
    } else {
      marked(paragraph, mark);
    }
  }

  private void marked(Paragraph paragraph, Mark mark) {
    switch (mark.style()) {
      case PART -> outer(Level.PART, paragraph, mark);
      case CHAPTER -> outer(Level.CHAPTER, paragraph, mark);
      case SECTION -> outer(Level.SECTION, paragraph, mark);
      case SUBSECTION -> outer(Level.SUBSECTION, paragraph, mark);
      case ARTICLE -> article(paragraph, mark);
      case NUMBER -> clause(paragraph, mark);
      case POINT -> point(paragraph, mark);
      case BULLET -> counted(Level.BULLET, paragraph);
      case LETTER, ROMAN, DOTTED -> counted(Level.PARAGRAPH, paragraph);
    }
  }

  private void outer(Level level, Paragraph paragraph, Mark mark) {
    if (referring(paragraph, mark)) {
      counted(Level.PARAGRAPH, paragraph);
      return;
    }
    popTo(mark.style());
    unit(level, mark, paragraph);
  }

  /**
   * Within an article "Mục 2 Chương III" or "Phần I" begins a sentence; a unit's name is short, in
   * capitals or on its own.
   */
  private boolean referring(Paragraph paragraph, Mark mark) {
    String rest = paragraph.text().substring(mark.body());
    return !rest.isEmpty() && !Caps.all(rest) && (rest.length() > 200 || FrontRoles.sentence(rest));
  }

  private void article(Paragraph paragraph, Mark mark) {
    int place = Labels.place(mark.label(), mark.style());
    if (!succeeds(mark) && (amending || running(paragraph, mark))) {
      counted(Level.PARAGRAPH, paragraph);
      return;
    }
    popTo(Mark.Style.ARTICLE);
    if (lastArticle > 0 && place > lastArticle + 1) {
      find(
          "article-gap",
          "Articles must follow one another, got " + mark.label() + " after " + lastArticle,
          paragraph);
    } else if (place < lastArticle) {
      find(
          "article-order",
          "Articles must ascend, got " + mark.label() + " after " + lastArticle,
          paragraph);
    }
    lastArticle = place;
    unit(Level.ARTICLE, mark, paragraph);
  }

  /** "Điều 7 Luật này" begins a sentence, not an article. */
  private static boolean running(Paragraph paragraph, Mark mark) {
    return !mark.punctuated() && mark.body() < paragraph.text().length();
  }

  /**
   * The next number, or the same with a letter: Điều 12a follows Điều 12. In an amending law such
   * articles are quoted ones.
   */
  private boolean succeeds(Mark mark) {
    int place = Labels.place(mark.label(), mark.style());
    boolean lettered = Character.isLetter(mark.label().charAt(mark.label().length() - 1));
    if (amending) {
      return !lettered && (place == lastArticle + 1 || place > lastArticle && place <= highest);
    }
    return place == lastArticle + 1 || lettered && place == lastArticle;
  }

  private void clause(Paragraph paragraph, Mark mark) {
    Node holder = holderOf(Mark.Style.NUMBER);
    int place = Labels.place(mark.label(), mark.style());
    int last = holder.lastPlace(Mark.Style.NUMBER);
    boolean lettered = Character.isLetter(mark.label().charAt(mark.label().length() - 1));
    if (place < last || place == last && !lettered) {
      counted(Level.PARAGRAPH, paragraph);
      return;
    }
    popTo(Mark.Style.NUMBER);
    if (last > 0 && place > last + 1) {
      find(
          "clause-gap",
          "Clauses must follow one another, got "
              + mark.label()
              + " after "
              + last
              + " in "
              + top().path(),
          paragraph);
    }
    unit(Level.CLAUSE, mark, paragraph);
  }

  private void point(Paragraph paragraph, Mark mark) {
    Node holder = holderOf(Mark.Style.POINT);
    int place = Labels.place(mark.label(), mark.style());
    int last = holder.lastPlace(Mark.Style.POINT);
    boolean subordinate = mark.label().length() > 1 && !mark.label().equals("dd");
    if (!subordinate && last > 0 && place <= last) {
      counted(Level.PARAGRAPH, paragraph);
      return;
    }
    popTo(Mark.Style.POINT);
    unit(Level.POINT, mark, paragraph);
  }

  private Node holderOf(Mark.Style style) {
    return open().reversed().stream()
        .filter(n -> n.style() == null || n.style().compareTo(style) < 0)
        .findFirst()
        .orElseThrow();
  }

  private void popTo(Mark.Style style) {
    while (top().style() != null && top().style().compareTo(style) >= 0) {
      pop();
    }
  }

  /** A paragraph after a finished point goes on with the clause. */
  private void closePointsThatEnd() {
    boolean introduces = !drafts().isEmpty() && drafts().getLast().text().endsWith(":");
    if (top().style() == Mark.Style.POINT && !introduces) {
      pop();
    }
  }
}
