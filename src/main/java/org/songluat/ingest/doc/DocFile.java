package org.songluat.ingest.doc;

import java.io.IOException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.songluat.ingest.flow.FlowWriter;
import org.songluat.ingest.source.SourceBuilder;

/** A Word file of 6.0 to 2003. */
public final class DocFile {
  private DocFile() {}

  public static void read(POIFSFileSystem file, SourceBuilder into) throws IOException {
    HWPFDocumentCore document = open(file);
    if (document.getSummaryInformation() != null
        && document.getSummaryInformation().getTitle() != null) {
      into.title(document.getSummaryInformation().getTitle());
    }
    if (document instanceof HWPFDocument newer) {
      readAll(newer, into);
    } else {
      FlowWriter.write(
          new DocStory(DocParts.ofOld(document, into), document.getRange()).read(), into);
    }
  }

  private static void readAll(HWPFDocument document, SourceBuilder into) {
    DocParts parts = DocParts.of(document, into);
    FlowWriter.write(new DocStory(parts, document.getRange()).read(), into);
    FlowWriter.write(parts.boxes().rest(parts), into);
    FlowWriter.writeAside(NoteTexts.of(document, parts), into);
    FlowWriter.writeAside(new DocStory(parts, document.getHeaderStoryRange()).read(), into);
  }

  private static HWPFDocumentCore open(POIFSFileSystem file) throws IOException {
    try {
      return new HWPFDocument(file);
    } catch (OldWordFileFormatException e) {
      return new HWPFOldDocument(file);
    }
  }
}
