package org.songluat.exchange.xliff;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.core.StartXliffData;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.metadata.Meta;
import net.sf.okapi.lib.xliff2.metadata.MetaGroup;
import net.sf.okapi.lib.xliff2.metadata.Metadata;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.exchange.form.Side;
import org.songluat.exchange.form.XmlText;
import org.songluat.text.Language;

/**
 * XLIFF 2.1 (ISO 21720), Vietnamese to English, a unit a bead. Several clauses of one side stand on
 * lines of their own. A bead without English has no target, for a translator to write; one without
 * Vietnamese has an empty source. Ids, score and origin are metadata.
 */
public final class XliffWriter {
  private static final String VERSION = "2.1";
  private static final String CATEGORY = "songluat";

  /** In memory first: the library hides a stream that fails. */
  public void write(Bitext bitext, OutputStream out) throws IOException {
    StringWriter memory = new StringWriter();
    try (XLIFFWriter xliff = new XLIFFWriter()) {
      xliff.setLineBreak("\n");
      xliff.create(memory, Language.VI.code(), Language.EN.code());
      xliff.writeStartDocument(start(), null);
      xliff.writeStartFile(file(bitext));
      int number = 0;
      for (Bead bead : bitext.beads()) {
        number++;
        xliff.writeUnit(unit(number, bead));
      }
      xliff.writeEndFile();
      xliff.writeEndDocument();
    }
    out.write(memory.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static StartXliffData start() {
    StartXliffData start = new StartXliffData(VERSION);
    start.setSourceLanguage(Language.VI.code());
    start.setTargetLanguage(Language.EN.code());
    return start;
  }

  private static StartFileData file(Bitext bitext) {
    StartFileData file = new StartFileData("f1");
    String id = bitext.work().id();
    if (id != null) {
      file.setOriginal(XmlText.uncoded(id));
    }
    return file;
  }

  private static Unit unit(int number, Bead bead) {
    Unit unit = new Unit("b" + number);
    Side vi = new Side(bead.vi());
    Side en = new Side(bead.en());
    unit.setName(
        XmlText.uncoded((bead.vi().isEmpty() ? bead.en() : bead.vi()).getFirst().path().eId()));
    unit.setMetadata(metadata(bead, vi, en));
    Segment segment = unit.appendSegment();
    segment.setPreserveWS(true);
    segment.setSource(XmlText.uncoded(vi.texts("\n")));
    if (!bead.en().isEmpty()) {
      segment.setTarget(XmlText.uncoded(en.texts("\n")));
      boolean confirmed = bead.origin() == Bead.Origin.CONFIRMED;
      segment.setState(confirmed ? TargetState.REVIEWED : TargetState.TRANSLATED);
    }
    return unit;
  }

  private static Metadata metadata(Bead bead, Side vi, Side en) {
    MetaGroup group = new MetaGroup(CATEGORY);
    group.add(new Meta("score", String.format(Locale.ROOT, "%.3f", bead.score())));
    group.add(new Meta("origin", bead.origin().name().toLowerCase(Locale.ROOT)));
    group.add(new Meta("vi", XmlText.uncoded(vi.ids(" "))));
    group.add(new Meta("en", XmlText.uncoded(en.ids(" "))));
    Metadata metadata = new Metadata();
    metadata.addGroup(group);
    return metadata;
  }
}
