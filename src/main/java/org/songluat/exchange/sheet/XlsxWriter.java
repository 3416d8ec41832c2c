package org.songluat.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.check.Discrepancy;
import org.songluat.exchange.form.Side;
import org.songluat.text.Language;

/**
 * A workbook with a row a bead, several clauses of one side on lines of their own. Rows whose sides
 * differ have a colour by how much, a column says what it is, and another sheet what the colours
 * mean. What is too long for a cell goes on in the next row, which has the same number; the same
 * bitext always gives the same bytes.
 */
public final class XlsxWriter {
  private static final String JOINT = "\n";

  private final Remarks remarks;
  private final int rowsOfASheet;

  /**
   * @param remarks what the rows are coloured by
   */
  public XlsxWriter(Remarks remarks) {
    this(remarks, BeadSheets.MOST_ROWS);
  }

  XlsxWriter(Remarks remarks, int rowsOfASheet) {
    this.remarks = remarks;
    this.rowsOfASheet = rowsOfASheet;
  }

  /** Rows are held in a file until the end, whatever their number. */
  public void write(Bitext bitext, OutputStream out) throws IOException {
    try (SteadyWorkbook book = new SteadyWorkbook()) {
      BeadSheets sheets = new BeadSheets(book, rowsOfASheet);
      Map<Integer, List<Discrepancy>> told = remarks.byBead(bitext);
      int number = 0;
      for (Bead bead : bitext.beads()) {
        add(number + 1, bead, told.getOrDefault(number, List.of()), sheets);
        number++;
      }
      sheets.finish();
      if (!told.isEmpty()) {
        sheets.explain();
      }
      book.write(out);
    }
  }

  private static void add(int number, Bead bead, List<Discrepancy> told, BeadSheets sheets) {
    BeadSheets.Head head =
        new BeadSheets.Head(
            number,
            Math.round(bead.score() * 1000) / 1000.0,
            bead.origin().name().toLowerCase(Locale.ROOT),
            told.stream().map(Discrepancy::severity).min(Comparator.naturalOrder()).orElse(null));
    List<List<String>> columns =
        Stream.concat(texts(bead), Stream.of(sentences(told))).map(CellText::pieces).toList();
    int rows = columns.stream().mapToInt(List::size).max().orElse(1);
    for (int row = 0; row < rows; row++) {
      int piece = row;
      sheets.add(head, columns.stream().map(c -> piece < c.size() ? c.get(piece) : "").toList());
    }
  }

  private static String sentences(List<Discrepancy> told) {
    return told.stream()
        .map(one -> one.severity().code() + " " + one.kind().code() + ": " + one.message())
        .collect(Collectors.joining(JOINT));
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
