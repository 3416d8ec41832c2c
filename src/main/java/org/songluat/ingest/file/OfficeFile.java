package org.songluat.ingest.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jsoup.nodes.Element;
import org.songluat.ingest.doc.DocFile;
import org.songluat.ingest.docx.DocxFile;
import org.songluat.ingest.html.BlockWriter;
import org.songluat.ingest.html.XhtmlTree;
import org.songluat.ingest.rtf.RtfFile;
import org.songluat.ingest.sheet.SheetFile;
import org.songluat.ingest.source.Faults;
import org.songluat.ingest.source.Format;
import org.songluat.ingest.source.SourceBuilder;
import org.songluat.ingest.source.SourceFile;

/**
 * Files of word processors and spreadsheets. Word's and Excel's are read here, fonts and all; the
 * few others come out of Tika.
 */
public final class OfficeFile {
  /** A zip ends with its directory, whose end record and comment are at most that long. */
  private static final int ZIP_END = 22 + 65_535;

  private OfficeFile() {}

  public static void read(SourceFile file, Format format, SourceBuilder into) {
    if (format == Format.OFFICE_XML) {
      checkZip(file);
    }
    run(
        file,
        format,
        () -> {
          switch (format) {
            case OFFICE_XML -> readXml(file, into);
            case OFFICE_BINARY -> readBinary(file, into);
            case RTF -> RtfFile.read(file.bytes(), into);
            default -> throw new IllegalArgumentException("No Office file: " + format);
          }
          return null;
        });
  }

  /**
   * A damaged file can make a parser throw whatever it likes: all of it is a fault of the file,
   * even that the stack is too short for its nesting.
   */
  private static void run(SourceFile file, Format format, Callable<Void> reading) {
    FutureTask<Void> task = new FutureTask<>(reading);
    task.run();
    if (task.state() == Future.State.FAILED) {
      Throwable thrown = task.exceptionNow();
      if (thrown instanceof OutOfMemoryError error) {
        throw error;
      }
      throw Faults.translated(file, format, thrown);
    }
  }

  private static void readXml(SourceFile file, SourceBuilder into)
      throws IOException, InvalidFormatException, XMLStreamException {
    try (OPCPackage zip = OPCPackage.open(new ByteArrayInputStream(file.bytes()))) {
      PackagePart main = main(zip);
      String type = main.getContentType().toLowerCase(Locale.ROOT);
      zip.getPackageProperties().getTitleProperty().ifPresent(into::title);
      if (type.contains("wordprocessingml") || type.contains("ms-word")) {
        DocxFile.read(main, into);
      } else if (type.contains("spreadsheetml") || type.contains("ms-excel.sheet.macro")) {
        SheetFile.readXml(zip, into);
      } else {
        readOther(file, Format.OFFICE_XML, into);
      }
      zip.revert();
    }
  }

  private static PackagePart main(OPCPackage zip) throws InvalidFormatException {
    for (String type :
        new String[] {
          PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT
        }) {
      for (PackagePart part : zip.getPartsByRelationshipType(type)) {
        return part;
      }
    }
    throw new InvalidFormatException("A package must name its main part");
  }

  private static void readBinary(SourceFile file, SourceBuilder into) throws IOException {
    try (POIFSFileSystem streams = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
      DirectoryNode root = streams.getRoot();
      if (root.hasEntry("WordDocument")) {
        DocFile.read(streams, into);
      } else if (root.hasEntry("Workbook") || root.hasEntry("WORKBOOK")) {
        SheetFile.readBinary(streams, into);
      } else {
        readOther(file, Format.OFFICE_BINARY, into);
      }
    }
  }

  private static void readOther(SourceFile file, Format format, SourceBuilder into)
      throws IOException {
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
