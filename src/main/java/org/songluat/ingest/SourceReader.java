package org.songluat.ingest;

import java.io.IOException;
import java.nio.file.Path;
import org.songluat.ingest.file.OfficeFile;
import org.songluat.ingest.file.PdfFile;
import org.songluat.ingest.file.PlainText;
import org.songluat.ingest.html.WebPage;
import org.songluat.ingest.source.Faults;
import org.songluat.ingest.source.Format;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.ingest.source.SourceBuilder;
import org.songluat.ingest.source.SourceFile;
import org.songluat.ingest.source.TextDecoder;
import org.songluat.ingest.source.UnreadableSourceException;
import org.songluat.text.SourceText;

/**
 * Reads plain text, saved pages, PDF with a text layer, DOCX, and what else the Office parsers
 * know, each perhaps in a gzip. Safe for use by many threads.
 */
public final class SourceReader {
  private final ReadLimits limits;

  public SourceReader(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * The text of a file.
   *
   * @throws UnreadableSourceException where there is nothing to be had from the file
   */
  public SourceText read(Path file) throws IOException {
    return read(SourceFile.load(file, limits));
  }

  /** The text of a file that is held in memory, with the same checks; the name is for messages. */
  public SourceText read(String name, byte[] content) throws IOException {
    return read(SourceFile.of(name, content, limits));
  }

  /** Plain text as a source. */
  public SourceText of(String name, String text) {
    SourceBuilder into = new SourceBuilder(name, limits);
    PlainText.read(text, into);
    return into.build();
  }

  private SourceText read(SourceFile file) throws IOException {
    Format format = Format.of(file.bytes()).orElseThrow(() -> Faults.notReadable(file));
    SourceBuilder into = new SourceBuilder(file.name(), limits);
    switch (format) {
      case TEXT -> PlainText.read(TextDecoder.decode(file, into), into);
      case HTML -> WebPage.read(file, into);
      case PDF -> PdfFile.read(file, into);
      case OFFICE_XML, OFFICE_BINARY, RTF -> OfficeFile.read(file, format, into);
    }
    return into.build();
  }
}
