package org.songluat.ingest.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.songluat.ingest.flow.Flow;
import org.songluat.ingest.source.SourceBuilder;

/** The parts of one document: its main part, and those that it refers to. */
final class WordParts {
  private final PackagePart main;
  private final SourceBuilder into;
  private final Styles styles = new Styles();
  private final Lists lists = new Lists();
  private final NoteRefs notes = new NoteRefs();
  private final Set<String> heads = new LinkedHashSet<>();
  private final Set<String> feet = new LinkedHashSet<>();
  private int length;

  WordParts(PackagePart main, SourceBuilder into) {
    this.main = main;
    this.into = into;
  }

  Styles styles() {
    return styles;
  }

  Lists lists() {
    return lists;
  }

  NoteRefs notes() {
    return notes;
  }

  /** Counts characters that were read, and stops where they are too many. */
  void count(int characters) {
    length += characters;
    into.checkText(length);
  }

  /** Reads the text itself; heads, feet and notes are known after it. */
  List<Flow> text() throws IOException, InvalidFormatException, XMLStreamException {
    readPart("/styles", styles::read);
    readPart("/numbering", lists::read);
    try (InputStream in = main.getInputStream()) {
      return story(new XmlCursor(in));
    }
  }

  /** Notes which head and foot the pages of a section have (17.10.2). */
  void noteSection(XmlCursor xml) throws XMLStreamException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("headerReference")) {
        heads.add(xml.attribute("id").orElse(""));
      } else if (xml.name().equals("footerReference")) {
        feet.add(xml.attribute("id").orElse(""));
      }
    }
  }

  List<Flow> heads() throws IOException, InvalidFormatException, XMLStreamException {
    return stories(heads);
  }

  List<Flow> feet() throws IOException, InvalidFormatException, XMLStreamException {
    return stories(feet);
  }

  /** The notes that the text refers to, in the order in which it does. */
  List<Flow> noteTexts() throws IOException, InvalidFormatException, XMLStreamException {
    readPart("/footnotes", xml -> notes.read(true, xml, this));
    readPart("/endnotes", xml -> notes.read(false, xml, this));
    return notes.texts();
  }

  private List<Flow> stories(Set<String> ids)
      throws IOException, InvalidFormatException, XMLStreamException {
    List<Flow> stories = new ArrayList<>();
    for (String id : ids) {
      PackageRelationship relation = main.getRelationship(id);
      if (relation != null && relation.getTargetMode() == TargetMode.INTERNAL) {
        try (InputStream in = main.getRelatedPart(relation).getInputStream()) {
          stories.addAll(story(new XmlCursor(in)));
        }
      }
    }
    return stories;
  }

  private List<Flow> story(XmlCursor xml) throws XMLStreamException {
    xml.nextChild(0);
    return new StoryReader(this, xml).read();
  }

  /** What is done with a part. */
  private interface Use {
    void read(XmlCursor xml) throws XMLStreamException;
  }

  private void readPart(String kind, Use use)
      throws IOException, InvalidFormatException, XMLStreamException {
    Optional<PackagePart> part = part(kind);
    if (part.isPresent()) {
      try (InputStream in = part.get().getInputStream()) {
        use.read(new XmlCursor(in));
      }
    }
  }

  /** The part of a kind; the kinds' names have other beginnings in the strict form. */
  private Optional<PackagePart> part(String kind) throws InvalidFormatException {
    for (PackageRelationship relation : main.getRelationships()) {
      if (relation.getRelationshipType().endsWith(kind)
          && relation.getTargetMode() == TargetMode.INTERNAL) {
        return Optional.ofNullable(main.getRelatedPart(relation));
      }
    }
    return Optional.empty();
  }
}
