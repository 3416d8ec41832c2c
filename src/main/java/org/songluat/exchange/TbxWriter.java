package org.songluat.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.songluat.align.lexicon.Term;
import org.songluat.exchange.form.XmlText;

/**
 * TBX 3 (ISO 30042:2019), dialect TBX-Basic, style DCA. The renderings of a Vietnamese term within
 * one field are one concept: the first is preferred, the others are admitted. Characters that XML
 * 1.0 forbids are dropped.
 */
public final class TbxWriter {
  private static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";
  private static final String ABBREVIATION = "abbr. of ";

  private final XMLStreamWriter xml;
  private final @Nullable TermUsage usage;

  private TbxWriter(XMLStreamWriter xml, @Nullable TermUsage usage) {
    this.xml = xml;
    this.usage = usage;
  }

  /** Writes all terms and flushes; the stream stays open. */
  public static void write(List<Term> terms, OutputStream out) throws IOException {
    write(terms, null, out);
  }

  /**
   * The same with how often each is used, as notes: TBX-Basic has no data category for it.
   *
   * @param usage null where it is not counted
   */
  public static void write(List<Term> terms, @Nullable TermUsage usage, OutputStream out)
      throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      new TbxWriter(xml, usage).document(concepts(terms));
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException("The glossary could not be written", e);
    }
    out.flush();
  }

  private static List<List<Term>> concepts(List<Term> terms) {
    Map<String, List<Term>> concepts = new LinkedHashMap<>();
    for (Term term : terms) {
      concepts.computeIfAbsent(term.vi() + "\t" + term.field(), k -> new ArrayList<>()).add(term);
    }
    return List.copyOf(concepts.values());
  }

  private void document(List<List<Term>> concepts) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line(0);
    xml.writeStartElement("tbx");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("type", "TBX-Basic");
    xml.writeAttribute("style", "dca");
    xml.writeAttribute("xml:lang", "vi");
    line(1);
    header();
    line(1);
    xml.writeStartElement("text");
    xml.writeStartElement("body");
    for (int i = 0; i < concepts.size(); i++) {
      concept("c" + (i + 1), concepts.get(i));
    }
    line(1);
    xml.writeEndElement();
    xml.writeEndElement();
    line(0);
    xml.writeEndElement();
    line(0);
    xml.writeEndDocument();
  }

  private void header() throws XMLStreamException {
    xml.writeStartElement("tbxHeader");
    xml.writeStartElement("fileDesc");
    xml.writeStartElement("sourceDesc");
    element("p", "SongLuat, Vietnamese and English terms of law and administration");
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void concept(String id, List<Term> terms) throws XMLStreamException {
    line(2);
    xml.writeStartElement("conceptEntry");
    xml.writeAttribute("id", id);
    Term first = terms.getFirst();
    if (!first.field().isEmpty()) {
      line(3);
      typed("descrip", "subjectField", first.field());
    }
    line(3);
    xml.writeStartElement("langSec");
    xml.writeAttribute("xml:lang", "vi");
    vietnamese(first);
    xml.writeEndElement();
    line(3);
    xml.writeStartElement("langSec");
    xml.writeAttribute("xml:lang", "en");
    for (Term term : terms) {
      english(term, term == first);
    }
    xml.writeEndElement();
    line(2);
    xml.writeEndElement();
  }

  private void vietnamese(Term term) throws XMLStreamException {
    xml.writeStartElement("termSec");
    element("term", term.vi());
    if (term.note().startsWith(ABBREVIATION)) {
      typed("termNote", "termType", "abbreviation");
    }
    if (usage != null) {
      element("note", "usageCount: " + usage.ofTerm(term));
    }
    xml.writeEndElement();
  }

  private void english(Term term, boolean preferred) throws XMLStreamException {
    xml.writeStartElement("termSec");
    element("term", term.en());
    String status = preferred ? "preferredTerm-admn-sts" : "admittedTerm-admn-sts";
    typed("termNote", "administrativeStatus", status);
    if (!term.note().isEmpty()) {
      element("note", term.note());
    }
    if (usage != null) {
      element("note", "usageCount: " + usage.ofRendering(term));
    }
    xml.writeEndElement();
  }

  private void typed(String name, String type, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeAttribute("type", type);
    xml.writeCharacters(XmlText.legal(text));
    xml.writeEndElement();
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(XmlText.legal(text));
    xml.writeEndElement();
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
