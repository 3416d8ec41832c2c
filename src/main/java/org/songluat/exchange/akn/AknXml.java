package org.songluat.exchange.akn;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.songluat.exchange.form.XmlText;

/** Writes elements, a line each where their content is elements; texts are made legal. */
final class AknXml {
  static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  private final XMLStreamWriter xml;
  private int depth;

  AknXml(OutputStream out) throws XMLStreamException {
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
  }

  void begin() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line();
    xml.writeStartElement("akomaNtoso");
    xml.writeDefaultNamespace(NAMESPACE);
    depth++;
  }

  void finish() throws XMLStreamException {
    end();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
    xml.flush();
  }

  /** Begins an element on a line of its own. */
  void start(String name, String... attributes) throws XMLStreamException {
    line();
    xml.writeStartElement(name);
    attributes(attributes);
    depth++;
  }

  /** Ends it on a line of its own. */
  void end() throws XMLStreamException {
    depth--;
    line();
    xml.writeEndElement();
  }

  /** An element without content, on a line of its own. */
  void empty(String name, String... attributes) throws XMLStreamException {
    line();
    xml.writeEmptyElement(name);
    attributes(attributes);
  }

  /** Begins an element with text, on a line of its own; what follows stays on that line. */
  void startText(String name, String... attributes) throws XMLStreamException {
    line();
    startInline(name, attributes);
  }

  void startInline(String name, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    attributes(attributes);
  }

  void endInline() throws XMLStreamException {
    xml.writeEndElement();
  }

  /** Text, its line feeds as breaks. */
  void text(String text) throws XMLStreamException {
    String[] lines = XmlText.legal(text).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        xml.writeEmptyElement("eol");
      }
      xml.writeCharacters(lines[i]);
    }
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      String value = XmlText.legal(attributes[i + 1]);
      if (attributes[i].equals("xml:lang")) {
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", value);
      } else {
        xml.writeAttribute(attributes[i], value);
      }
    }
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
