package org.songluat.exchange.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.exchange.form.SteadyZip;
import org.songluat.exchange.form.XmlText;
import org.songluat.law.Work;
import org.songluat.text.Language;

/**
 * A Word document with a table row a bead, Vietnamese left and English right. What names the two
 * versions is repeated on every page, and every text says its language, so that Word checks each in
 * its own. The same bitext always gives the same bytes.
 */
public final class DocxWriter {
  /** In memory first: POI holds the document there anyway, and hides why a stream failed. */
  public void write(Bitext bitext, OutputStream out) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      describe(document, bitext.work());
      new DocxStyles(document).add();
      DocxPage.layOut(document);
      new DocxFront(document).write(bitext.work());
      BeadTable table = new BeadTable(document);
      table.head(bitext.work());
      for (Bead bead : bitext.beads()) {
        table.add(bead);
      }
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      document.write(new SteadyZip(whole));
      whole.writeTo(out);
    }
  }

  private static void describe(XWPFDocument document, Work work) {
    CoreProperties properties = document.getProperties().getCoreProperties();
    properties.setCreator("SongLuat");
    properties.setCreated(Optional.of(SteadyZip.moment()));
    properties.setModified(Optional.of(SteadyZip.moment()));
    properties.setTitle(XmlText.legal(WorkNaming.of(work, Language.VI)));
    properties.setSubjectProperty(XmlText.legal(WorkNaming.of(work, Language.EN)));
    if (work.id() != null) {
      properties.setIdentifier(XmlText.legal(work.id()));
    }
  }
}
