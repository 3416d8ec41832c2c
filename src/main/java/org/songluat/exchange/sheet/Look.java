package org.songluat.exchange.sheet;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.jspecify.annotations.Nullable;
import org.songluat.check.Discrepancy;

/**
 * What the cells of a row look like.
 *
 * @param guarded of text that would become a formula where it is typed anew
 */
record Look(CellStyle text, CellStyle guarded, CellStyle score) {
  /** With these a cell that is typed anew would become a formula. */
  private static final String FORMULA = "=+-@\t\r\n";

  /** Of a row where nothing differs, or where that does. */
  static Look of(Workbook book, Discrepancy.@Nullable Severity severity) {
    CellStyle guarded = style(book, severity);
    guarded.setQuotePrefixed(true);
    CellStyle score = style(book, severity);
    score.setDataFormat(book.createDataFormat().getFormat("0.000"));
    return new Look(style(book, severity), guarded, score);
  }

  static CellStyle style(Workbook book, Discrepancy.@Nullable Severity severity) {
    CellStyle style = book.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    if (severity != null && style instanceof XSSFCellStyle coloured) {
      coloured.setFillForegroundColor(new XSSFColor(colour(severity), null));
      coloured.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }

  /** Light, so that black text on it is read by everyone, and on paper too. */
  private static byte[] colour(Discrepancy.Severity severity) {
    return switch (severity) {
      case MAJOR -> new byte[] {(byte) 0xF8, (byte) 0xCB, (byte) 0xCB};
      case MODERATE -> new byte[] {(byte) 0xFC, (byte) 0xE4, (byte) 0xC0};
      case MINOR -> new byte[] {(byte) 0xFD, (byte) 0xF8, (byte) 0xD0};
    };
  }

  CellStyle fit(String said) {
    boolean formula = !said.isEmpty() && FORMULA.indexOf(said.charAt(0)) >= 0;
    return formula ? guarded : text;
  }
}
