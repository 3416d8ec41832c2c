package org.songluat.exchange.form;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A zip that knows no clock: the same contents give the same bytes. Every entry has the same time,
 * which zips hold as that of a clock on the wall.
 */
public final class SteadyZip extends ZipArchiveOutputStream {
  /** Some moment that every format of time in such files can hold. */
  private static final Instant MOMENT = Instant.parse("2000-01-01T00:00:00Z");

  private static final LocalDateTime LOCAL_MOMENT = LocalDateTime.of(2000, 1, 1, 0, 0);

  private boolean inEntry;

  public SteadyZip(OutputStream out) {
    super(out);
  }

  /** The moment, for what the files inside say of their own making. */
  public static Date moment() {
    return Date.from(MOMENT);
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

  /** Those who write finish a broken zip too: its complaint would hide what broke it. */
  @Override
  public void finish() throws IOException {
    if (!inEntry) {
      super.finish();
    }
  }
}
