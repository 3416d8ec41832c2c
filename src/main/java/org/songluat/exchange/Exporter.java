package org.songluat.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.songluat.align.Bitext;

/** Writes bitexts for other programs. Holds no state; the stream it is given stays open. */
public final class Exporter {
  /** Writes all beads in reading order and flushes. */
  public void write(Bitext bitext, ExportFormat format, OutputStream out) throws IOException {
    writer(format).write(bitext, out);
    out.flush();
  }

  /** The same into a file, which is there when it is whole, and unchanged if that fails. */
  public void write(Bitext bitext, ExportFormat format, Path file) throws IOException {
    WholeFile.write(file, out -> write(bitext, format, out));
  }

  private static BitextWriter writer(ExportFormat format) {
    return switch (format) {
      case TSV -> new TsvWriter();
      case JSON -> new JsonWriter();
      case TMX -> new TmxWriter();
      case XLSX -> new XlsxWriter();
    };
  }
}
