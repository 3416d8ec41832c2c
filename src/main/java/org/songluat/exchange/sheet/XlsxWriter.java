package org.songluat.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.exchange.form.Side;
import org.songluat.text.Language;

/**
 * A workbook with a row a bead, several clauses of one side on lines of their own. What is too long
 * for a cell goes on in the next row, which has the same number; the same bitext always gives the
 * same bytes.
 */
public final class XlsxWriter {
  private static final String JOINT = "\n";

  private final int rowsOfASheet;

  public XlsxWriter() {
    this(BeadSheets.MOST_ROWS);
  }

  XlsxWriter(int rowsOfASheet) {
    this.rowsOfASheet = rowsOfASheet;
  }

  /** Rows are held in a file until the end, whatever their number. */
  public void write(Bitext bitext, OutputStream out) throws IOException {
    try (SteadyWorkbook book = new SteadyWorkbook()) {
      BeadSheets sheets = new BeadSheets(book, rowsOfASheet);
      int number = 0;
      for (Bead bead : bitext.beads()) {
        number++;
        add(number, bead, sheets);
      }
      sheets.finish();
      book.write(out);
    }
  }

  private static void add(int number, Bead bead, BeadSheets sheets) {
    double score = Math.round(bead.score() * 1000) / 1000.0;
    String origin = bead.origin().name().toLowerCase(Locale.ROOT);
    List<List<String>> columns = texts(bead).map(CellText::pieces).toList();
    int rows = columns.stream().mapToInt(List::size).max().orElse(1);
    for (int row = 0; row < rows; row++) {
      int piece = row;
      sheets.add(
          number,
          score,
          origin,
          columns.stream().map(c -> piece < c.size() ? c.get(piece) : "").toList());
    }
  }

  private static Stream<String> texts(Bead bead) {
    Side vi = new Side(bead.vi());
    Side en = new Side(bead.en());
    return Stream.of(
        vi.paths(Language.VI, JOINT),
        en.paths(Language.EN, JOINT),
        vi.texts(JOINT),
        en.texts(JOINT),
        vi.ids(" "),
        en.ids(" "));
  }
}
