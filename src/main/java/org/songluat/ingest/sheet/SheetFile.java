package org.songluat.ingest.sheet;

import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.songluat.ingest.source.SourceBuilder;

/** A workbook of Excel, from Excel 97 on. */
public final class SheetFile {
  private SheetFile() {}

  public static void readBinary(POIFSFileSystem file, SourceBuilder into) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook(file)) {
      if (workbook.getSummaryInformation() != null
          && workbook.getSummaryInformation().getTitle() != null) {
        into.title(workbook.getSummaryInformation().getTitle());
      }
      read(workbook, into);
    }
  }

  public static void readXml(OPCPackage file, SourceBuilder into) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(file)) {
      read(workbook, into);
    }
  }

  private static void read(Workbook workbook, SourceBuilder into) {
    CellText cells = new CellText(workbook);
    int hidden = 0;
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
        Sheet sheet = workbook.getSheetAt(i);
        new SheetReader(sheet, cells, into).read();
      } else {
        hidden++;
      }
    }
    if (hidden > 0) {
      into.remark(
          "hidden-sheet",
          "A sheet must be shown to be read; "
              + hidden
              + " of "
              + workbook.getNumberOfSheets()
              + (hidden == 1 ? " is hidden" : " are hidden"));
    }
  }
}
