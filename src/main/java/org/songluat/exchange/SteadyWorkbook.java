package org.songluat.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook that knows no clock: the same rows give the same bytes. Rows wait in a temporary file,
 * which closing removes.
 */
final class SteadyWorkbook extends SXSSFWorkbook {
  private static final int ROWS_IN_MEMORY = 100;

  /** Some moment that every format of time in the file can hold. */
  private static final Date MOMENT = Date.from(Instant.parse("2000-01-01T00:00:00Z"));

  private static final LocalDateTime LOCAL_MOMENT = LocalDateTime.of(2000, 1, 1, 0, 0);

  SteadyWorkbook() {
    super(new XSSFWorkbook(), ROWS_IN_MEMORY);
    CoreProperties properties = getXSSFWorkbook().getProperties().getCoreProperties();
    properties.setCreator("SongLuat");
    properties.setCreated(Optional.of(MOMENT));
    properties.setModified(Optional.of(MOMENT));
  }

  @Override
  protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
    ZipArchiveOutputStream zip = new Zip(out);
    zip.setUseZip64(zip64Mode);
    return zip;
  }

  /** Gives every entry the same time, which zips hold as that of a clock on the wall. */
  private static final class Zip extends ZipArchiveOutputStream {
    private boolean inEntry;

    Zip(OutputStream out) {
      super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
      entry.setTime(LOCAL_MOMENT.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
      inEntry = true;
      super.putArchiveEntry(entry);
    }

    @Override
    public void closeArchiveEntry() throws IOException {
      super.closeArchiveEntry();
      inEntry = false;
    }

    /** The workbook finishes a broken zip too: its complaint would hide what broke it. */
    @Override
    public void finish() throws IOException {
      if (!inEntry) {
        super.finish();
      }
    }
  }
}
