package org.songluat.ingest.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.songluat.ingest.flow.Flow;
import org.songluat.ingest.flow.Notes;

/** The notes of a document (17.11): which of them the text refers to, and what they say. */
final class NoteRefs {
  /** The notes referred to, by their ids, and whether Word gives each a number. */
  private final Map<String, Boolean> feet = new LinkedHashMap<>();

  private final Map<String, Boolean> ends = new LinkedHashMap<>();
  private final Map<String, List<Flow>> footTexts = new HashMap<>();
  private final Map<String, List<Flow>> endTexts = new HashMap<>();

  /** Notes a reference, of which the cursor is at the element. */
  void refer(boolean foot, XmlCursor xml) {
    boolean marked = xml.attribute("customMarkFollows").isPresent() && xml.isOn();
    (foot ? feet : ends).putIfAbsent(xml.attribute("id").orElse(""), !marked);
  }

  void read(boolean foot, XmlCursor xml, WordParts document) throws XMLStreamException {
    xml.nextChild(0);
    while (xml.nextChild(1)) {
      String id = xml.attribute("id").orElse("");
      if ((foot ? feet : ends).containsKey(id)) {
        (foot ? footTexts : endTexts).put(id, new StoryReader(document, xml).read());
      }
    }
  }

  List<Flow> texts() {
    List<Flow> texts = new ArrayList<>();
    Notes notes = new Notes();
    feet.forEach((id, numbered) ->
        texts.addAll(notes.foot(footTexts.getOrDefault(id, List.of()), numbered)));
    ends.forEach(
        (id, numbered) -> texts.addAll(notes.end(endTexts.getOrDefault(id, List.of()), numbered)));
    return texts;
  }
}
