package org.songluat.exchange.sheet;

import java.io.OutputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.songluat.exchange.form.SteadyZip;

/**
 * A workbook that knows no clock: the same rows give the same bytes. Rows wait in a temporary file,
 * which closing removes.
 */
final class SteadyWorkbook extends SXSSFWorkbook {
  private static final int ROWS_IN_MEMORY = 100;

  SteadyWorkbook() {
    super(new XSSFWorkbook(), ROWS_IN_MEMORY);
    CoreProperties properties = getXSSFWorkbook().getProperties().getCoreProperties();
    properties.setCreator("SongLuat");
    properties.setCreated(Optional.of(SteadyZip.moment()));
    properties.setModified(Optional.of(SteadyZip.moment()));
  }

  @Override
  protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
    ZipArchiveOutputStream zip = new SteadyZip(out);
    zip.setUseZip64(zip64Mode);
    return zip;
  }
}
