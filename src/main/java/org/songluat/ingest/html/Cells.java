package org.songluat.ingest.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.songluat.text.Block;

/** Where in its tables the writer stands, and which cells hold data and not a page's layout. */
final class Cells {
  /** A cell with more paragraphs is a column of text, not an entry. */
  private static final int MOST_PARAGRAPHS = 12;

  private final Deque<Boolean> open = new ArrayDeque<>();
  private final Map<Element, Boolean> oneColumn = new HashMap<>();
  private boolean rowHasText;
  private boolean nextCell;

  void enter(Element element) {
    switch (element.normalName()) {
      case "tr" -> {
        rowHasText = false;
        nextCell = false;
      }
      case "td", "th" -> {
        open.push(isData(element));
        nextCell = rowHasText && isData();
      }
      default -> {
        // Only rows and cells change the place.
      }
    }
  }

  void leave(Element element) {
    switch (element.normalName()) {
      case "tr" -> rowHasText = false;
      case "td", "th" -> open.pop();
      default -> {
        // Only rows and cells change the place.
      }
    }
  }

  Block.Kind kind() {
    return isData() ? Block.Kind.CELL : Block.Kind.PARAGRAPH;
  }

  /** What parts the block about to be written from the one before. */
  String separator() {
    String separator = nextCell ? "\t" : "\n";
    nextCell = false;
    rowHasText = true;
    return separator;
  }

  private boolean isData() {
    return !open.isEmpty() && open.peek();
  }

  private boolean isData(Element cell) {
    return cell.selectFirst("table") == null
        && cell.select("p, li, div, br, h1, h2, h3, h4, h5, h6").size() <= MOST_PARAGRAPHS
        && !isBox(cell);
  }

  /** Whether the cell's table has one column: a box drawn around text. */
  private boolean isBox(Element cell) {
    Element row = cell.parent();
    Element rows = row == null ? null : row.parent();
    return rows != null && oneColumn.computeIfAbsent(rows, Cells::isOneColumn);
  }

  private static boolean isOneColumn(Element rows) {
    return rows.children().stream()
        .allMatch(r -> r.childrenSize() <= 1 && r.select("[colspan]").isEmpty());
  }
}
