package org.songluat.exchange.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.songluat.align.Bead;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Work;
import org.songluat.text.Language;

/** The table of beads: a row each, a paragraph a clause. */
final class BeadTable {
  /** The colour of the head, and of a side that says nothing. */
  private static final String GREY = "E8E8E8";

  /** How far a step below an article is set in, in twentieths of a point. */
  private static final int STEP = 284;

  private static final int MOST_STEPS = 4;

  private final XWPFTable table;

  BeadTable(XWPFDocument document) {
    table = document.createTable(1, Language.values().length);
    CTTbl raw = table.getCTTbl();
    CTTblPr properties = raw.getTblPr();
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid = raw.getTblGrid() == null ? raw.addNewTblGrid() : raw.getTblGrid();
    while (grid.sizeOfGridColArray() < Language.values().length) {
      grid.addNewGridCol();
    }
    grid.getGridColList().forEach(column -> column.setW(BigInteger.valueOf(DocxPage.COLUMN)));
    table.setWidth(Language.values().length * DocxPage.COLUMN);
  }

  /** The first row, which Word repeats on every page. */
  void head(Work work) {
    XWPFTableRow row = table.getRow(0);
    row.setRepeatHeader(true);
    row.setCantSplitRow(true);
    for (Language language : Language.values()) {
      XWPFTableCell cell = cell(row, language);
      cell.setColor(GREY);
      String name = WorkNaming.language(language) + " – " + WorkNaming.of(work, language);
      said(cell.getParagraphArray(0), name, language).setStyle(DocxStyles.NORMAL);
      cell.getParagraphArray(0).getRuns().forEach(run -> run.setBold(true));
    }
  }

  void add(Bead bead) {
    XWPFTableRow row = table.createRow();
    side(cell(row, Language.VI), bead.vi(), Language.VI);
    side(cell(row, Language.EN), bead.en(), Language.EN);
  }

  private static XWPFTableCell cell(XWPFTableRow row, Language language) {
    XWPFTableCell cell = row.getCell(language.ordinal());
    CTTblWidth width = cell.getCTTc().addNewTcPr().addNewTcW();
    width.setType(STTblWidth.DXA);
    width.setW(BigInteger.valueOf(DocxPage.COLUMN));
    return cell;
  }

  private static void side(XWPFTableCell cell, List<Clause> clauses, Language language) {
    if (clauses.isEmpty()) {
      cell.setColor(GREY);
    }
    for (int i = 0; i < clauses.size(); i++) {
      XWPFParagraph paragraph = i == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
      Clause clause = clauses.get(i);
      said(paragraph, clause.text(), language);
      shape(paragraph, clause);
    }
  }

  private static XWPFParagraph said(XWPFParagraph paragraph, String text, Language language) {
    new LanguageRun(paragraph, language).say(text);
    return paragraph;
  }

  private static void shape(XWPFParagraph paragraph, Clause clause) {
    List<Level> levels = clause.path().steps().stream().map(step -> step.level()).toList();
    int headings = (int) levels.stream().filter(Level::heads).count();
    if (clause.level().heads()) {
      paragraph.setStyle(DocxStyles.heading(Math.max(1, headings)));
    } else {
      paragraph.setStyle(DocxStyles.NORMAL);
      int steps = Math.min(levels.size() - headings - 1, MOST_STEPS);
      if (steps > 0) {
        paragraph.setIndentationLeft(steps * STEP);
      }
    }
  }
}
