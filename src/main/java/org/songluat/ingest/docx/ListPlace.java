package org.songluat.ingest.docx;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Which list a paragraph or a style names, and which level of it; empty where it does not. */
record ListPlace(Optional<String> list, Optional<Integer> level) {
  static final ListPlace NONE = new ListPlace(Optional.empty(), Optional.empty());

  static ListPlace read(XmlCursor xml) throws XMLStreamException {
    Optional<String> list = Optional.empty();
    Optional<Integer> level = Optional.empty();
    int at = xml.level();
    while (xml.nextChild(at)) {
      if (xml.name().equals("numId")) {
        list = Optional.of(xml.value());
      } else if (xml.name().equals("ilvl")) {
        level = Optional.of(xml.number("val", 0));
      }
    }
    return new ListPlace(list, level);
  }

  ListPlace over(ListPlace other) {
    return new ListPlace(list.or(other::list), level.or(other::level));
  }
}
