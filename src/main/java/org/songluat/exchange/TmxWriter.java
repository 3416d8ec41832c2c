package org.songluat.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.XMLWriter;
import net.sf.okapi.common.filterwriter.TMXWriter;
import net.sf.okapi.common.resource.TextFragment;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.exchange.form.Side;
import org.songluat.exchange.form.XmlText;
import org.songluat.law.Clause;

/**
 * TMX 1.4b, a unit a paired bead. A translation memory holds pairs: beads with an empty side are
 * not written. Several clauses of one side stand on lines of their own. Characters that XML 1.0
 * forbids are dropped.
 */
final class TmxWriter implements BitextWriter {
  private static final LocaleId VI = new LocaleId("vi");
  private static final LocaleId EN = new LocaleId("en");

  /** In memory first: Okapi's XMLWriter wraps a PrintWriter, which hides a full disk. */
  @Override
  public void write(Bitext bitext, OutputStream out) throws IOException {
    StringWriter memory = new StringWriter();
    XMLWriter xml = new XMLWriter(memory);
    xml.setLineBreak("\n");
    TMXWriter tmx = new TMXWriter(xml);
    tmx.writeStartDocument(VI, EN, "SongLuat", "1", "paragraph", null, "plaintext");
    bitext.beads().stream().filter(Bead::paired).forEach(bead -> write(bead, tmx));
    tmx.writeEndDocument();
    tmx.close();
    out.write(memory.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Bead bead, TMXWriter tmx) {
    Side vi = new Side(bead.vi());
    Side en = new Side(bead.en());
    tmx.writeTU(fragment(vi), fragment(en), id(vi, en), properties(bead));
  }

  /** TMX allows no white space in an id. */
  private static String id(Side vi, Side en) {
    return XmlText.legal(vi.ids("+") + "+" + en.ids("+")).replaceAll("\\s+", "_");
  }

  private static TextFragment fragment(Side side) {
    return new TextFragment(XmlText.uncoded(side.texts("\n")));
  }

  private static Map<String, String> properties(Bead bead) {
    Clause first = bead.vi().getFirst();
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("path", first.path().eId());
    properties.put("score", String.format(Locale.ROOT, "%.3f", bead.score()));
    return properties;
  }
}
