package org.songluat.ingest.docx;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.songluat.ingest.flow.FlowWriter;
import org.songluat.ingest.source.SourceBuilder;

/** A Word file of 2007 or later. */
public final class DocxFile {
  private DocxFile() {}

  /** Reads a document by its main part. */
  public static void read(PackagePart main, SourceBuilder into)
      throws IOException, InvalidFormatException, XMLStreamException {
    WordParts parts = new WordParts(main, into);
    FlowWriter.write(parts.text(), into);
    FlowWriter.writeAside(parts.noteTexts(), into);
    FlowWriter.writeAside(parts.heads(), into);
    FlowWriter.writeAside(parts.feet(), into);
  }
}
