package org.songluat.ingest.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.songluat.ingest.source.Faults;
import org.songluat.ingest.source.Format;
import org.songluat.ingest.source.SourceBuilder;
import org.songluat.ingest.source.SourceFile;

/** PDF with a text layer. */
public final class PdfFile {
  /** Where the end mark must stand, blanks after it not counted; some writers add a signature. */
  private static final int TAIL = 4096;

  private PdfFile() {}

  public static void read(SourceFile file, SourceBuilder into) throws IOException {
    if (!ends(file.bytes())) {
      throw Faults.cutOff(file, Format.PDF);
    }
    PdfLines lines = new PdfLines(into);
    into.title(Parsers.parse(file, Format.PDF, lines));
    if (into.isEmpty()) {
      throw Faults.noTextLayer(file);
    }
    lines.remarkBlankPages();
  }

  /** Whether the file ends with the mark of ISO 32000-1, 7.5.5; a cut file would lose text. */
  private static boolean ends(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && (bytes[end - 1] == 0 || Character.isWhitespace(bytes[end - 1]))) {
      end--;
    }
    int start = Math.max(0, end - TAIL);
    String tail = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    return tail.contains("%%EOF");
  }
}
