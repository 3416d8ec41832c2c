package org.songluat.ingest.flow;

import java.util.List;
import org.songluat.text.legacy.FontRun;

/** A piece of a document that flows from page to page. */
public sealed interface Flow {
  /** Runs up to a paragraph's end; a line end within them is a line break. */
  record Paragraph(List<FontRun> runs) implements Flow {
    public Paragraph {
      runs = List.copyOf(runs);
    }

    boolean isBlank() {
      return runs.stream().allMatch(r -> r.text().isBlank());
    }

    /** The lines that are printed, whatever the width of the page. */
    int lines() {
      return 1
          + (int) runs.stream().flatMapToInt(r -> r.text().chars()).filter(c -> c == '\n').count();
    }
  }

  /** Rows from top to bottom. */
  record Table(List<Row> rows) implements Flow {
    public Table {
      rows = List.copyOf(rows);
    }

    /** Whether it is a box drawn around text. */
    boolean isOneColumn() {
      return rows.stream().allMatch(r -> r.cells().size() <= 1);
    }
  }

  /** Cells in reading order. */
  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** What stands in a cell. */
  record Cell(List<Flow> content) {
    /** A cell with more paragraphs is a column of text, not an entry. */
    private static final int MOST_PARAGRAPHS = 12;

    public Cell {
      content = List.copyOf(content);
    }

    /** Whether it is an entry of a table, and not a part of the page's layout. */
    boolean isEntry() {
      int lines = 0;
      for (Flow flow : content) {
        if (!(flow instanceof Paragraph paragraph)) {
          return false;
        }
        lines += paragraph.lines();
      }
      return lines <= MOST_PARAGRAPHS;
    }
  }
}
