package org.songluat.ingest.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.songluat.ingest.flow.Flow;
import org.songluat.ingest.flow.RunList;
import org.songluat.text.legacy.FontRun;

/**
 * What cells show: a number or a date in the cell's format, of a formula what it came to when the
 * file was saved, of a text its runs with their fonts.
 */
final class CellText {
  private final Workbook workbook;
  private final DataFormatter formatter = new DataFormatter(Locale.US);

  CellText(Workbook workbook) {
    this.workbook = workbook;
    formatter.setUseCachedValuesForFormulaCells(true);
  }

  List<FontRun> of(Cell cell) {
    String font = workbook.getFontAt(cell.getCellStyle().getFontIndex()).getFontName();
    CellType type = cell.getCellType();
    CellType shown = type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type;
    return switch (shown) {
      case STRING -> runs(cell.getRichStringCellValue(), font);
      case NUMERIC, BOOLEAN, ERROR -> List.of(new FontRun(formatter.formatCellValue(cell), font));
      default -> List.of();
    };
  }

  /** The texts of the shapes that lie over a sheet. */
  List<Flow> boxes(Sheet sheet) {
    List<Flow> boxes = new ArrayList<>();
    if (sheet.getDrawingPatriarch() instanceof HSSFPatriarch drawing) {
      for (HSSFShape shape : drawing.getChildren()) {
        if (shape instanceof HSSFSimpleShape box
            && !(box instanceof HSSFComment)
            && box.getString() != null) {
          boxes.add(new Flow.Paragraph(runs(box.getString(), "")));
        }
      }
    } else if (sheet.getDrawingPatriarch() instanceof XSSFDrawing drawing) {
      for (XSSFShape shape : drawing.getShapes()) {
        if (shape instanceof XSSFSimpleShape box) {
          boxes.add(new Flow.Paragraph(List.of(FontRun.plain(box.getText()))));
        }
      }
    }
    return boxes;
  }

  private List<FontRun> runs(RichTextString text, String font) {
    RunList runs = new RunList();
    String characters = text.getString();
    int start = 0;
    String current = font;
    for (int i = 0; i < text.numFormattingRuns(); i++) {
      int next = Math.clamp(text.getIndexOfFormattingRun(i), start, characters.length());
      runs.add(characters.substring(start, next), current);
      start = next;
      current = font(text, i, font);
    }
    runs.add(characters.substring(start), current);
    return runs.take();
  }

  private String font(RichTextString text, int run, String otherwise) {
    return switch (text) {
      case HSSFRichTextString old ->
          workbook.getFontAt(old.getFontOfFormattingRun(run)).getFontName();
      case XSSFRichTextString rich -> {
        XSSFFont font = rich.getFontOfFormattingRun(run);
        yield font == null ? otherwise : font.getFontName();
      }
      default -> otherwise;
    };
  }
}
