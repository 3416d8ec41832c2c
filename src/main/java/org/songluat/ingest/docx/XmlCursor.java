package org.songluat.ingest.docx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through the elements of a part by their local names; the namespaces of the two versions of
 * the format differ. Nothing outside the part is ever read, and no entity is replaced.
 *
 * <pre>
 * int level = xml.level();
 * while (xml.nextChild(level)) {
 *   switch (xml.name()) { … }
 * }
 * </pre>
 */
final class XmlCursor {
  /** Tables in tables in text boxes do not go that deep; an attack on the stack does. */
  private static final int DEEPEST = 400;

  /** How far into a part entities are looked for; those beyond are only not replaced. */
  private static final int PROLOG = 4096;

  private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\s+[^%\\s]\\S*\\s+[\"']");

  private final XMLStreamReader in;
  private int depth;

  XmlCursor(InputStream part) throws IOException, XMLStreamException {
    BufferedInputStream buffered = new BufferedInputStream(part);
    checkProlog(buffered);
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    in = factory.createXMLStreamReader(buffered);
  }

  /** No Office file defines entities, which grow to gigabytes where one is made of others. */
  private static void checkProlog(BufferedInputStream part) throws IOException, XMLStreamException {
    part.mark(PROLOG);
    String prolog = new String(part.readNBytes(PROLOG), StandardCharsets.ISO_8859_1);
    part.reset();
    if (ENTITY.matcher(prolog).find()) {
      throw new XMLStreamException("A part must define no entities, nor ask for entity expansion");
    }
  }

  /** How deep the open element lies; 0 before the root. */
  int level() {
    return depth;
  }

  /** Opens the next child of the open element of that level; what was not read is passed over. */
  boolean nextChild(int level) throws XMLStreamException {
    while (in.hasNext() && depth >= level) {
      if (next() == XMLStreamConstants.START_ELEMENT && depth == level + 1) {
        return true;
      }
    }
    return false;
  }

  String name() {
    return in.getLocalName();
  }

  /** The characters of the open element. */
  String text() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int level = depth;
    while (in.hasNext() && depth >= level) {
      int event = next();
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(in.getText());
      }
    }
    return text.toString();
  }

  Optional<String> attribute(String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeLocalName(i).equals(name)) {
        return Optional.of(in.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** What most elements of a property say in their one attribute. */
  String value() {
    return attribute("val").orElse("");
  }

  /** A number of an attribute; the other one where it is none. */
  int number(String attribute, int otherwise) {
    return attribute(attribute)
        .filter(v -> v.matches("-?\\d{1,9}"))
        .map(Integer::parseInt)
        .orElse(otherwise);
  }

  /** Whether a property that is there is on (17.17.4). */
  boolean isOn() {
    return switch (value()) {
      case "0", "false", "off" -> false;
      default -> true;
    };
  }

  private int next() throws XMLStreamException {
    int event = in.next();
    if (event == XMLStreamConstants.START_ELEMENT) {
      depth++;
      if (depth > DEEPEST) {
        throw new XMLStreamException(
            "Elements must be nested at most " + DEEPEST + " deep; a zip bomb by its nesting");
      }
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    return event;
  }
}
