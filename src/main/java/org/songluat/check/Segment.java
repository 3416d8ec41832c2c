package org.songluat.check;

import java.util.List;
import org.songluat.law.Clause;
import org.songluat.law.cite.Citation;
import org.songluat.text.Span;
import org.songluat.text.Value;

/**
 * A clause of a side with what can be compared in it.
 *
 * @param index its place in the side
 * @param values those in words too
 */
public record Segment(int index, Clause clause, List<Value> values, List<Citation> citations) {
  public boolean cited(Span span) {
    return citations.stream().anyMatch(c -> c.span().overlaps(span));
  }

  /** Whether it numbers a clause that runs on in this one: "… preserved. 2. Whoever finds …" */
  public boolean labels(Span span) {
    String text = clause.text();
    int before = span.start() - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    boolean first = before < 0 || ".;:".indexOf(text.charAt(before)) >= 0;
    int mark = span.end();
    boolean marked = mark < text.length() && ".)".indexOf(text.charAt(mark)) >= 0;
    boolean apart = mark + 1 >= text.length() || Character.isWhitespace(text.charAt(mark + 1));
    return first && marked && apart;
  }
}
