package org.songluat.exchange.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The styles of the document, under the names that Word knows, so that a person changes them all at
 * once. The font is that of the rules on form (Decree 30/2020/NĐ-CP, appendix I).
 */
final class DocxStyles {
  static final String NORMAL = "Normal";
  static final String TITLE = "Title";
  static final String SUBTITLE = "Subtitle";
  static final int DEEPEST = 9;

  private static final String FONT = "Times New Roman";

  /** Of text, in half points. */
  private static final int SIZE = 22;

  private static final int LARGE = 28;

  /** Between paragraphs, in twentieths of a point. */
  private static final int GAP = 60;

  private final XWPFStyles styles;

  DocxStyles(XWPFDocument document) {
    styles = document.createStyles();
  }

  /** The name of a heading's style. */
  static String heading(int depth) {
    return "Heading" + Math.min(depth, DEEPEST);
  }

  void add() {
    CTStyle normal = style(NORMAL, "Normal");
    normal.setDefault(true);
    look(normal, SIZE, false);
    normal.getPPr().addNewSpacing().setAfter(BigInteger.valueOf(GAP));
    keep(normal);
    for (String name : new String[] {TITLE, SUBTITLE}) {
      CTStyle style = style(name, name);
      look(style, name.equals(TITLE) ? LARGE : SIZE, name.equals(TITLE));
      style.getPPr().addNewJc().setVal(STJc.CENTER);
      keep(style);
    }
    for (int depth = 1; depth <= DEEPEST; depth++) {
      CTStyle style = style(heading(depth), "heading " + depth);
      look(style, SIZE, true);
      style.getPPr().addNewKeepNext();
      style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(depth - 1L));
      keep(style);
    }
  }

  private static CTStyle style(String id, String name) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    if (!id.equals(NORMAL)) {
      style.addNewBasedOn().setVal(NORMAL);
    }
    style.addNewQFormat();
    return style;
  }

  private static void look(CTStyle style, int size, boolean bold) {
    style.addNewPPr();
    CTRPr run = style.addNewRPr();
    CTFonts fonts = run.addNewRFonts();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setCs(FONT);
    if (bold) {
      run.addNewB();
    }
    run.addNewSz().setVal(BigInteger.valueOf(size));
  }

  private void keep(CTStyle style) {
    styles.addStyle(new XWPFStyle(style));
  }
}
