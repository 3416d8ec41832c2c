package org.songluat.ingest.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.songluat.ingest.html.BlockWriter;
import org.songluat.ingest.html.XhtmlTree;
import org.songluat.ingest.source.Faults;
import org.songluat.ingest.source.Format;
import org.songluat.ingest.source.SourceBuilder;
import org.songluat.ingest.source.SourceFile;

/** Files of word processors and spreadsheets: paragraphs, and the cells of tables. */
public final class OfficeFile {
  /** A zip ends with its directory, whose end record and comment are at most that long. */
  private static final int ZIP_END = 22 + 65_535;

  private OfficeFile() {}

  public static void read(SourceFile file, Format format, SourceBuilder into) throws IOException {
    if (format == Format.OFFICE_XML) {
      checkZip(file);
    }
    XhtmlTree tree = new XhtmlTree(into);
    into.title(Parsers.parse(file, format, tree));
    Element body = tree.body();
    BlockWriter.write(body, running(body), into);
  }

  private static void checkZip(SourceFile file) {
    byte[] bytes = file.bytes();
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    if (all.indexOf("PK\u0005\u0006", Math.max(0, bytes.length - ZIP_END)) < 0) {
      throw Faults.cutOff(file, Format.OFFICE_XML);
    }
    if (!all.contains("[Content_Types].xml")) {
      throw Faults.archive(file);
    }
  }

  /** The running heads and feet of pages. */
  private static Set<Element> running(Element body) {
    return new HashSet<>(body.select(".header, .footer"));
  }
}
