package org.songluat.ingest.flow;

import java.util.List;
import org.songluat.ingest.source.RunLine;
import org.songluat.ingest.source.SourceBuilder;
import org.songluat.text.Block;
import org.songluat.text.legacy.FontRun;

/**
 * Writes a document as blocks, in reading order. A line break ends a block, white space in a block
 * is one space, and the cells of a row are kept apart by a tab.
 */
public final class FlowWriter {
  private final SourceBuilder into;
  private final boolean furniture;

  /** Whether the row being written has text already, and the next text is of another cell. */
  private boolean rowHasText;

  private boolean nextCell;

  private FlowWriter(SourceBuilder into, boolean furniture) {
    this.into = into;
    this.furniture = furniture;
  }

  /** Writes the text itself. */
  public static void write(List<Flow> flows, SourceBuilder into) {
    new FlowWriter(into, false).write(flows, Block.Kind.PARAGRAPH);
  }

  /** Writes what stands on the pages beside the text: running heads and feet, notes. */
  public static void writeAside(List<Flow> flows, SourceBuilder into) {
    new FlowWriter(into, true).write(flows, Block.Kind.PARAGRAPH);
  }

  private void write(List<Flow> flows, Block.Kind kind) {
    for (Flow flow : flows) {
      switch (flow) {
        case Flow.Paragraph paragraph -> write(paragraph, kind);
        case Flow.Table table -> table.rows().forEach(r -> write(r, table.isOneColumn()));
      }
    }
  }

  private void write(Flow.Row row, boolean box) {
    rowHasText = false;
    for (Flow.Cell cell : row.cells()) {
      boolean entry = !box && cell.isEntry();
      nextCell = rowHasText && entry;
      write(cell.content(), entry ? Block.Kind.CELL : Block.Kind.PARAGRAPH);
    }
    rowHasText = false;
    nextCell = false;
  }

  private void write(Flow.Paragraph paragraph, Block.Kind kind) {
    RunLine line = new RunLine();
    for (FontRun run : paragraph.runs()) {
      String[] pieces = run.text().split("\n", -1);
      for (int i = 0; i < pieces.length; i++) {
        if (i > 0) {
          end(line, kind);
        }
        line.add(pieces[i], run.font());
      }
    }
    end(line, kind);
  }

  private void end(RunLine line, Block.Kind kind) {
    List<FontRun> runs = line.take();
    if (runs.isEmpty()) {
      return;
    }
    into.gap(into.isEmpty() ? "" : nextCell ? "\t" : "\n");
    nextCell = false;
    rowHasText = true;
    into.block(runs, kind, 0, furniture);
  }
}
