package org.songluat.structure.tree;

import java.util.BitSet;
import java.util.List;
import org.songluat.structure.label.Mark;

/**
 * Finds which lines are wording that a text quotes for another instrument. Quotation marks tell it;
 * where one is missing, the text's own numbering and the look of an amendment tell where its
 * wording ends.
 */
final class Quotations {
  private final List<Line> lines;
  private final boolean amending;
  private final OwnUnits own;
  private final BitSet quoted = new BitSet();

  private Quotations(List<Line> lines, boolean amending, int highest) {
    this.lines = lines;
    this.amending = amending;
    this.own = new OwnUnits(highest);
  }

  /**
   * The quoted lines by their index.
   *
   * @param amending whether the text is there to amend others: then whatever it puts in quotation
   *     marks is wording for another
   * @param highest the highest article of the version read before, 0 for none
   */
  static BitSet in(List<Line> lines, boolean amending, int highest) {
    Quotations quotations = new Quotations(lines, amending, highest);
    int i = 0;
    while (i < lines.size()) {
      i = quotations.next(i);
    }
    return quotations.quoted;
  }

  /** Reads a line and what it quotes; returns the line behind. */
  private int next(int i) {
    if (begins(i)) {
      return quote(i, end(i));
    }
    if (foreign(i)) {
      return quote(i, wordingEnd(i));
    }
    own.note(lines.get(i).mark());
    return QuoteMarks.leavesOpen(lines.get(i).text()) && announcesWithin(i)
        ? quote(i + 1, end(i))
        : i + 1;
  }

  private int quote(int from, int end) {
    quoted.set(from, end + 1);
    return end + 1;
  }

  private boolean begins(int i) {
    return QuoteMarks.begins(lines.get(i).text())
        && (amending || announced(i) || i > 0 && quoted.get(i - 1));
  }

  private boolean announced(int i) {
    return i > 0 && Amendment.announces(lines.get(i - 1).text(), amending);
  }

  private boolean announcesWithin(int i) {
    String text = lines.get(i).text();
    String head = text.substring(0, QuoteMarks.lastOpening(text)).strip();
    return Amendment.announces(head, amending);
  }

  /** The last line of the quotation that is open at the end of line i, or i itself. */
  private int end(int i) {
    int closed = closed(i);
    if (closed >= 0 && goesOnBehind(i, closed)) {
      return closed;
    }
    int last = closed >= 0 ? closed : lines.size() - 1;
    for (int k = i + 1; k <= last; k++) {
      if (own.nextArticle(lines.get(k).mark()) || ordersNext(k)) {
        return k - 1;
      }
      if (k > i + 1 && QuoteMarks.begins(lines.get(k).text()) && announcesNext(k - 1)) {
        return k - 2;
      }
    }
    return closed >= 0 || amending ? last : i;
  }

  /** Whether the text's own numbering goes on behind a quotation, and not already within it. */
  private boolean goesOnBehind(int i, int closed) {
    boolean goesOn = closed + 1 == lines.size() || own.next(lines.get(closed + 1).mark());
    for (int k = i + 1; goesOn && k <= closed; k++) {
      Mark mark = lines.get(k).mark();
      goesOn = mark == null || !own.nextArticle(mark) || anotherBehind(closed, mark);
    }
    return goesOn;
  }

  private boolean anotherBehind(int from, Mark article) {
    return lines.subList(from + 1, lines.size()).stream()
        .anyMatch(l ->
            l.is(Mark.Style.ARTICLE)
                && l.mark() != null
                && l.mark().label().equals(article.label()));
  }

  /** Where the marks say that it closes; -1 where they never do. */
  private int closed(int i) {
    int depth = 0;
    for (int k = i; k < lines.size(); k++) {
      depth = QuoteMarks.depth(lines.get(k).text(), depth);
      if (depth <= 0) {
        return k;
      }
    }
    return -1;
  }

  private boolean ordersNext(int k) {
    Line line = lines.get(k);
    return line.mark() != null
        && own.next(line.mark())
        && Amendment.orders(line.text(), line.mark());
  }

  private boolean announcesNext(int k) {
    return own.next(lines.get(k).mark()) && Amendment.announces(lines.get(k).text(), amending);
  }

  /**
   * Wording that no mark opens: an article that is not the text's own next one, or the very clause
   * or point that was announced.
   */
  private boolean foreign(int i) {
    Mark mark = lines.get(i).mark();
    boolean outer = mark != null && mark.style().compareTo(Mark.Style.ARTICLE) < 0;
    if (mark == null || !outer && own.next(mark) || !announced(i)) {
      return false;
    }
    return outer
        || mark.style() == Mark.Style.ARTICLE
        || Amendment.names(lines.get(i - 1).text(), mark);
  }

  private int wordingEnd(int i) {
    int end = i;
    while (end + 1 < lines.size()
        && !own.nextArticle(lines.get(end + 1).mark())
        && !ordersNext(end + 1)) {
      end++;
    }
    return end;
  }
}
