package org.songluat.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.songluat.exchange.form.XmlText;

/** Text as the cells of a workbook can hold it. */
final class CellText {
  /** Stands where a text was cut, at the end of one piece and at the start of the next. */
  static final String CUT = "[…]";

  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  /** Writing a character as an escape makes its sequence less than twice as long. */
  private static final int LONGEST_PIECE = LONGEST / 2 - 2 * CUT.length() - 2;

  /** How far back a better place to cut is looked for. */
  private static final int NEAR = 200;

  /** What a reader takes for an escaped character (ISO/IEC 29500-1, 22.9.2.19, ST_Xstring). */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  /** The text, in as many cells as it takes. */
  static List<String> pieces(String text) {
    String legal = XmlText.legal(text);
    String whole = escaped(legal);
    if (whole.length() <= LONGEST) {
      return List.of(whole);
    }
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (start < legal.length()) {
      int end = end(legal, start);
      String before = start == 0 ? "" : CUT + " ";
      String after = end == legal.length() ? "" : " " + CUT;
      pieces.add(before + escaped(legal.substring(start, end)) + after);
      start = end;
    }
    return pieces;
  }

  /** Behind white space if there is some near, and never between the halves of a character. */
  private static int end(String text, int start) {
    int last = start + LONGEST_PIECE;
    if (last >= text.length()) {
      return text.length();
    }
    for (int at = last; at > last - NEAR; at--) {
      if (Character.isWhitespace(text.charAt(at - 1))) {
        return at;
      }
    }
    return Character.isLowSurrogate(text.charAt(last)) ? last - 1 : last;
  }

  private static String escaped(String text) {
    return ESCAPE.matcher(text).replaceAll("_x005F_");
  }
}
