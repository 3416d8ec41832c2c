package org.songluat.exchange.akn;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.law.Clause;
import org.songluat.law.Work;
import org.songluat.law.cite.CitationFinder;
import org.songluat.text.Language;

/**
 * Akoma Ntoso 3.0. A work in one language is a document; one in two is a collection of both, each a
 * document with the ids and addresses it has alone.
 */
public final class AknWriter {
  private final RefText.Sources sources;

  /**
   * @param works what citations that the finder finds may lead to
   */
  public AknWriter(CitationFinder finder, KnownWorks works) {
    sources = new RefText.Sources(finder, works);
  }

  /** In memory first, so that a stream that fails is not taken for XML that cannot be written. */
  public void write(Bitext bitext, OutputStream out) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try {
      AknXml xml = new AknXml(whole);
      xml.begin();
      write(bitext, xml);
      xml.finish();
    } catch (XMLStreamException e) {
      throw new IOException("The work could not be written as Akoma Ntoso", e);
    }
    whole.writeTo(out);
  }

  private void write(Bitext bitext, AknXml xml) throws IOException, XMLStreamException {
    Map<Language, List<Clause>> versions = versions(bitext);
    if (versions.size() < 2) {
      for (Map.Entry<Language, List<Clause>> one : versions.entrySet()) {
        document(bitext.work(), one.getKey(), one.getValue(), xml);
      }
      return;
    }
    collection(bitext.work(), versions, xml);
    xml.start("components");
    for (Map.Entry<Language, List<Clause>> one : versions.entrySet()) {
      xml.start("component", "eId", component(one.getKey()));
      document(bitext.work(), one.getKey(), one.getValue(), xml);
      xml.end();
    }
    xml.end();
  }

  /** The versions that say something; the Vietnamese one, empty, where none does. */
  private static Map<Language, List<Clause>> versions(Bitext bitext) {
    Map<Language, List<Clause>> versions = new EnumMap<>(Language.class);
    for (Bead bead : bitext.beads()) {
      for (Language language : Language.values()) {
        List<Clause> side = language == Language.VI ? bead.vi() : bead.en();
        if (!side.isEmpty()) {
          versions.computeIfAbsent(language, k -> new ArrayList<>()).addAll(side);
        }
      }
    }
    if (versions.isEmpty()) {
      versions.put(Language.VI, List.of());
    }
    return versions;
  }

  private static String component(Language language) {
    return "comp_" + FrbrAddress.code(language);
  }

  /** It refers to its documents, which stand beside it: ids are unique within a document only. */
  private static void collection(Work work, Map<Language, ?> versions, AknXml xml)
      throws XMLStreamException {
    xml.start("documentCollection", "name", "versions");
    new AknMeta(xml, work).writeCollection();
    xml.start("collectionBody");
    for (Language language : versions.keySet()) {
      String shown = language == Language.VI ? "Tiếng Việt" : "English";
      xml.start("component", "eId", "ref_" + FrbrAddress.code(language));
      xml.empty("documentRef", "href", "#" + component(language), "showAs", shown);
      xml.end();
    }
    xml.end();
    xml.end();
  }

  private void document(Work work, Language language, List<Clause> clauses, AknXml xml)
      throws IOException, XMLStreamException {
    AknTree tree = AknTree.of(clauses);
    RefText words = new RefText(xml, new RefText.Version(work, language, tree.eIds()), sources);
    AknOpening opening = new AknOpening(xml, words);
    boolean act = work.type().instrument();
    xml.start(act ? "act" : "doc", "name", work.type().code());
    new AknMeta(xml, work).write(language);
    opening.preface(work, language);
    opening.preamble(tree.opening(), language);
    xml.start(act ? "body" : "mainBody", "xml:lang", language.code());
    new AknBody(xml, words).write(tree.body());
    if (clauses.isEmpty()) {
      xml.empty("hcontainer", "name", "empty", "eId", "hcontainer_1");
    }
    xml.end();
    xml.end();
  }
}
