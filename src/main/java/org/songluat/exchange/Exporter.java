package org.songluat.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.songluat.align.Bitext;
import org.songluat.align.words.Lexicon;
import org.songluat.exchange.akn.AknWriter;
import org.songluat.exchange.akn.KnownWorks;
import org.songluat.exchange.docx.DocxWriter;
import org.songluat.exchange.form.WholeFile;
import org.songluat.exchange.lines.ClauseLines;
import org.songluat.exchange.sheet.Remarks;
import org.songluat.exchange.sheet.XlsxWriter;
import org.songluat.exchange.xliff.XliffWriter;
import org.songluat.law.cite.CitationFinder;
import org.songluat.law.cite.HeldWorks;

/** Writes bitexts for other programs. The stream it is given stays open. */
public final class Exporter {
  private final Lexicon lexicon;
  private final AknWriter akn;
  private final Remarks remarks;

  /** Explains beads by their own words alone, and knows of no other works. */
  public Exporter() {
    this(
        Lexicon.EMPTY,
        new AknWriter(new CitationFinder(HeldWorks.NONE), KnownWorks.NONE),
        Remarks.NONE);
  }

  /**
   * @param lexicon what is known of words beforehand, for the evidence of beads
   * @param akn writes Akoma Ntoso, with the works that it knows of
   * @param remarks what rows of a workbook are coloured by
   */
  public Exporter(Lexicon lexicon, AknWriter akn, Remarks remarks) {
    this.lexicon = lexicon;
    this.akn = akn;
    this.remarks = remarks;
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
      case XLSX -> new XlsxWriter(remarks)::write;
      case DOCX -> new DocxWriter()::write;
      case AKN -> akn::write;
      case XLIFF -> new XliffWriter()::write;
      case JSONL -> new ClauseLines()::write;
    };
  }
}
