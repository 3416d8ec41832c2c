package org.songluat.ingest.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Puts tables together in formats that have none, but paragraphs that say how many tables they
 * stand in, and marks where a cell and where a row ends.
 */
public final class TableAssembler {
  /** Word lets tables nest about that deep; deeper ones are damage. */
  private static final int DEEPEST = 30;

  /** A table that is not yet whole. */
  private static final class Open {
    private final List<Flow.Row> rows = new ArrayList<>();
    private final List<Flow.Cell> cells = new ArrayList<>();
    private final List<Flow> content = new ArrayList<>();

    void endCell() {
      cells.add(new Flow.Cell(content));
      content.clear();
    }

    void endRow() {
      // A cell whose own end is missing.
      if (!content.isEmpty()) {
        endCell();
      }
      if (!cells.isEmpty()) {
        rows.add(new Flow.Row(cells));
        cells.clear();
      }
    }
  }

  private final List<Flow> flows = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /** Adds a paragraph that stands in so many tables. */
  public void add(int level, Flow.Paragraph paragraph) {
    reach(level);
    content().add(paragraph);
  }

  /** Adds what is anchored in the paragraph before. */
  public void addAll(List<Flow> more) {
    content().addAll(more);
  }

  public void endCell(int level) {
    reach(Math.max(1, level));
    open.element().endCell();
  }

  public void endRow(int level) {
    reach(Math.max(1, level));
    open.element().endRow();
  }

  /** All that was added, with every table closed. */
  public List<Flow> finish() {
    reach(0);
    return flows;
  }

  private void reach(int level) {
    int wanted = Math.clamp(level, 0, DEEPEST);
    while (open.size() < wanted) {
      open.push(new Open());
    }
    while (open.size() > wanted) {
      Open table = open.pop();
      table.endRow();
      if (!table.rows.isEmpty()) {
        content().add(new Flow.Table(table.rows));
      }
    }
  }

  private List<Flow> content() {
    return open.isEmpty() ? flows : open.element().content;
  }
}
