package org.songluat.ingest.flow;

import java.util.ArrayList;
import java.util.List;
import org.songluat.text.legacy.FontRun;

/**
 * Numbers the notes of a document as Word does where nothing else is asked for: footnotes 1, 2, 3,
 * endnotes i, ii, iii. The number stands in brackets, since a bare one would read as that of a
 * clause.
 */
public final class Notes {
  private int feet;
  private int ends;

  /**
   * The next footnote.
   *
   * @param numbered whether its mark is a number, and not one of the author's own
   */
  public List<Flow> foot(List<Flow> text, boolean numbered) {
    feet += numbered ? 1 : 0;
    return numbered ? marked(text, NumberFormat.DECIMAL.write(feet)) : text;
  }

  /** The next endnote. */
  public List<Flow> end(List<Flow> text, boolean numbered) {
    ends += numbered ? 1 : 0;
    return numbered ? marked(text, NumberFormat.LOWER_ROMAN.write(ends)) : text;
  }

  private static List<Flow> marked(List<Flow> text, String number) {
    List<Flow> marked = new ArrayList<>(text);
    for (int i = 0; i < marked.size(); i++) {
      if (marked.get(i) instanceof Flow.Paragraph paragraph && !paragraph.isBlank()) {
        List<FontRun> runs = new ArrayList<>(paragraph.runs());
        runs.addFirst(FontRun.plain('[' + number + "] "));
        marked.set(i, new Flow.Paragraph(runs));
        return marked;
      }
    }
    return marked;
  }
}
