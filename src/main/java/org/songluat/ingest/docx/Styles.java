package org.songluat.ingest.docx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The styles of a document, each with what it takes over from those it is based on. */
final class Styles {
  /** A style is based on one that is based on one, at most so often; a circle ends there. */
  private static final int LONGEST_CHAIN = 20;

  /** What one style says itself. */
  private record Definition(RunStyle run, ListPlace place, String basedOn) {}

  /** What one style says with all it is based on. */
  record Resolved(RunStyle run, ListPlace place) {}

  private static final Resolved UNKNOWN = new Resolved(RunStyle.NOTHING, ListPlace.NONE);

  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<String, Resolved> resolved = new HashMap<>();
  private RunStyle defaults = RunStyle.NOTHING;
  private String defaultParagraph = "";

  /** Reads the part; its root is the element that opens next. */
  void read(XmlCursor xml) throws XMLStreamException {
    xml.nextChild(0);
    while (xml.nextChild(1)) {
      switch (xml.name()) {
        case "docDefaults" -> readDefaults(xml);
        case "style" -> readStyle(xml);
        default -> {
          // Latent styles are none until they are used.
        }
      }
    }
  }

  /** A paragraph style, or the default one for an empty id. */
  Resolved paragraph(String id) {
    Resolved style = named(id.isEmpty() ? defaultParagraph : id);
    return new Resolved(style.run().over(defaults), style.place());
  }

  /** A run's properties with those of its character style and of its paragraph. */
  RunStyle run(RunStyle own, RunStyle paragraph) {
    RunStyle character = own.named().isEmpty() ? RunStyle.NOTHING : named(own.named()).run();
    return own.over(character).over(paragraph);
  }

  private Resolved named(String id) {
    Resolved known = resolved.get(id);
    if (known == null) {
      known = resolve(id);
      resolved.put(id, known);
    }
    return known;
  }

  private Resolved resolve(String id) {
    Resolved found = UNKNOWN;
    String next = id;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      Definition definition = definitions.get(next);
      if (definition == null) {
        return found;
      }
      found =
          new Resolved(found.run().over(definition.run()), found.place().over(definition.place()));
      next = definition.basedOn();
    }
    return found;
  }

  private void readDefaults(XmlCursor xml) throws XMLStreamException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("rPrDefault")) {
        int inner = xml.level();
        while (xml.nextChild(inner)) {
          defaults = RunStyle.read(xml);
        }
      }
    }
  }

  private void readStyle(XmlCursor xml) throws XMLStreamException {
    String id = xml.attribute("styleId").orElse("");
    boolean isDefault = xml.attribute("default").filter(v -> !v.equals("0")).isPresent();
    if (isDefault && xml.attribute("type").filter("paragraph"::equals).isPresent()) {
      defaultParagraph = id;
    }
    RunStyle run = RunStyle.NOTHING;
    ListPlace place = ListPlace.NONE;
    String basedOn = "";
    int level = xml.level();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "basedOn" -> basedOn = xml.value();
        case "rPr" -> run = RunStyle.read(xml);
        case "pPr" -> place = place(xml);
        default -> {
          // What else a style sets does not change the text.
        }
      }
    }
    definitions.put(id, new Definition(run, place, basedOn));
  }

  private static ListPlace place(XmlCursor xml) throws XMLStreamException {
    ListPlace place = ListPlace.NONE;
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("numPr")) {
        place = ListPlace.read(xml);
      }
    }
    return place;
  }
}
