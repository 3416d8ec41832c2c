package org.songluat.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.exchange.memory.TmxReader;
import org.songluat.exchange.memory.TmxUnit;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TmxRoundTripTest {
  @TempDir Path folder;

  /** A unit as a translation tool sees it. */
  record Unit(String id, List<String> properties, List<String> segments) {}

  @Test
  void pairedBeadsComeBackAsTheyWere() throws Exception {
    assertEquals(
        List.of(
            new Unit(
                "v1+e1",
                List.of("path=art_7__pt_dd", "score=0.988"),
                List.of(
                    "vi: đ) Làn rộng \"2 m\" & có vạch;",
                    "en: dd) Lanes are 2 m wide <and> marked;")),
            new Unit(
                "v2+e2+e3",
                List.of("path=art_7__p_1", "score=0.500"),
                List.of(
                    "vi: Xe đạp đi trước.\tXe máy đi sau.",
                    "en: Bicycles go\nfirst.\nMotorcycles follow."))),
        units(written().getDocumentElement()));
  }

  @Test
  void headerStatesLanguagesAndSegments() throws Exception {
    Element root = written().getDocumentElement();
    Element header = (Element) root.getElementsByTagName("header").item(0);
    assertEquals(
        List.of("1.4", "SongLuat", "vi", "plaintext", "paragraph"),
        List.of(
            root.getAttribute("version"),
            header.getAttribute("creationtool"),
            header.getAttribute("srclang"),
            header.getAttribute("datatype"),
            header.getAttribute("segtype")));
  }

  @Test
  void charactersThatTheLibraryUsesForCodesDoNoHarm() throws Exception {
    Clause vi = Samples.clause("v", Level.PARAGRAPH, "1", "a\uE101\uE110b =cmd|'/c calc'!A1");
    Clause en = Samples.clause("e", Level.PARAGRAPH, "1", "\uE103\uE102");
    Bead bead = new Bead(List.of(vi), List.of(en), 1, Bead.Origin.SEQUENCE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter().write(new Bitext(Samples.work(), List.of(bead)), ExportFormat.TMX, out);
    Path file = Files.write(folder.resolve("a.tmx"), out.toByteArray());
    assertEquals(
        List.of(new TmxUnit("a\uFFFD\uE110b =cmd|'/c calc'!A1", "\uFFFD\uFFFD")),
        TmxReader.units(file, 10_000));
  }

  private static Document written() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter().write(Samples.bitext(), ExportFormat.TMX, out);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
  }

  private static List<Unit> units(Element root) {
    return elements(root, "tu").stream().map(TmxRoundTripTest::unit).toList();
  }

  private static Unit unit(Element tu) {
    return new Unit(
        tu.getAttribute("tuid"),
        elements(tu, "prop").stream()
            .map(p -> p.getAttribute("type") + "=" + p.getTextContent())
            .toList(),
        elements(tu, "tuv").stream()
            .map(v -> v.getAttribute("xml:lang") + ": " + v.getTextContent())
            .toList());
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
