package org.songluat.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.ingest.source.SourceBuilder;
import org.songluat.text.Block;

/**
 * Writes paragraphs, cells and asides as blocks, in the order in which they are printed. What a
 * page's end, or a note at its foot, parts from the beginning of its paragraph is a block that says
 * so.
 */
final class Blocks {
  private final SourceBuilder into;
  private final Spelling spelling;
  private final List<Piece> open = new ArrayList<>();
  private @Nullable Piece last;
  private Column column = new Column(0, 0, 1);
  private boolean continues;
  private int openedOn;
  private int page;

  Blocks(SourceBuilder into, Spelling spelling) {
    this.into = into;
    this.spelling = spelling;
  }

  /** Lines of a column that follow each other. */
  void lines(List<Piece> lines, Column of, int number) {
    for (Piece line : lines) {
      boolean goesOn = last != null && new Wrap(last, line, column, of).continues();
      if (!goesOn || number != openedOn) {
        write();
        continues = goesOn;
        openedOn = number;
      }
      open.add(line);
      last = line;
      column = of;
    }
  }

  /** A paragraph of a cell; {@code beside} that of the cell before if it is in one row with it. */
  void cell(List<Piece> lines, boolean beside, int number) {
    close();
    write(spelling.joined(lines), Block.Kind.CELL, number, beside ? "\t" : "\n");
  }

  /** What is printed on a page, but none of the text; the text may go on behind it. */
  void aside(List<Piece> lines, int number) {
    write();
    separate("\n", number);
    into.block(spelling.joined(lines), Block.Kind.PARAGRAPH, number, true);
  }

  /** Ends the paragraph that is open: nothing goes on with it. */
  void close() {
    write();
    last = null;
  }

  private void write() {
    if (!open.isEmpty()) {
      Block.Kind kind = continues ? Block.Kind.CONTINUATION : Block.Kind.PARAGRAPH;
      write(spelling.joined(open), kind, openedOn, "\n");
      open.clear();
      continues = last != null;
    }
  }

  private void write(String text, Block.Kind kind, int number, String separator) {
    separate(separator, number);
    into.block(text, kind, number, false);
  }

  private void separate(String separator, int number) {
    if (!into.isEmpty()) {
      into.gap(number > page ? "\n\f" : separator);
    }
    page = Math.max(page, number);
  }
}
