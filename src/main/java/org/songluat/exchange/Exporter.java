package org.songluat.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.songluat.align.Bitext;
import org.songluat.align.words.Lexicon;
import org.songluat.exchange.docx.DocxWriter;
import org.songluat.exchange.form.WholeFile;
import org.songluat.exchange.sheet.XlsxWriter;

/** Writes bitexts for other programs. The stream it is given stays open. */
public final class Exporter {
  private final Lexicon lexicon;

  /** Explains beads by their own words alone. */
  public Exporter() {
    this(Lexicon.EMPTY);
  }

  /**
   * @param lexicon what is known of words beforehand, for the evidence of beads
   */
  public Exporter(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Writes all beads in reading order and flushes. */
  public void write(Bitext bitext, ExportFormat format, OutputStream out) throws IOException {
    writer(format).write(bitext, out);
    out.flush();
  }

  /** The same into a file, which is there when it is whole, and unchanged if that fails. */
  public void write(Bitext bitext, ExportFormat format, Path file) throws IOException {
    WholeFile.write(file, out -> write(bitext, format, out));
  }

  private BitextWriter writer(ExportFormat format) {
    return switch (format) {
      case TSV -> new TsvWriter();
      case JSON -> new JsonWriter(lexicon);
      case TMX -> new TmxWriter();
      case XLSX -> new XlsxWriter()::write;
      case DOCX -> new DocxWriter()::write;
    };
  }
}
