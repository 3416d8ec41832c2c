package org.songluat.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.songluat.ingest.flow.Fields;
import org.songluat.ingest.flow.Flow;
import org.songluat.ingest.flow.RunList;
import org.songluat.text.legacy.FontRun;

/**
 * Reads the paragraphs and tables of one story: the text itself, a header, a note (17.2). What was
 * deleted while changes were tracked is not of the text, what was inserted is.
 */
final class StoryReader {
  private final WordParts document;
  private final XmlCursor xml;
  private final Fields fields = new Fields();

  /** What a paragraph begins with whose end before it was deleted. */
  private final RunList carried = new RunList();

  StoryReader(WordParts document, XmlCursor xml) {
    this.document = document;
    this.xml = xml;
  }

  /** The content of the open element, whatever it is of. */
  List<Flow> read() throws XMLStreamException {
    List<Flow> flows = new ArrayList<>();
    readInto(flows);
    if (!carried.isEmpty()) {
      flows.add(new Flow.Paragraph(carried.take()));
    }
    return flows;
  }

  private void readInto(List<Flow> flows) throws XMLStreamException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "p" -> readParagraph(flows);
        case "tbl" -> flows.add(readTable());
        case "sectPr" -> document.noteSection(xml);
        case "AlternateContent" -> readChoice(flows);
        case "body", "txbxContent", "sdt", "sdtContent", "customXml", "ins", "moveTo" ->
            readInto(flows);
        default -> {
          // Marks of places, and what was deleted or moved away.
        }
      }
    }
  }

  /** Of several forms of the same, the first is for those who know it all (part 3, 9.3). */
  private void readChoice(List<Flow> flows) throws XMLStreamException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("Choice")) {
        readInto(flows);
        return;
      }
    }
  }

  private Flow.Table readTable() throws XMLStreamException {
    List<Flow.Row> rows = new ArrayList<>();
    readRows(rows);
    return new Flow.Table(rows);
  }

  private void readRows(List<Flow.Row> rows) throws XMLStreamException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "tr" -> readRow(rows);
        case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> readRows(rows);
        default -> {
          // The table's looks, and deleted rows.
        }
      }
    }
  }

  private void readRow(List<Flow.Row> rows) throws XMLStreamException {
    List<Flow.Cell> cells = new ArrayList<>();
    if (readCells(cells)) {
      rows.add(new Flow.Row(cells));
    }
  }

  /** Reads cells, and says whether the row is still there. */
  private boolean readCells(List<Flow.Cell> cells) throws XMLStreamException {
    boolean there = true;
    int level = xml.level();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "tc" -> {
          List<Flow> content = new ArrayList<>();
          readInto(content);
          cells.add(new Flow.Cell(content));
        }
        case "trPr" -> there = !hasDeletion();
        case "sdt", "sdtContent", "customXml" -> readCells(cells);
        default -> {
          // Marks of places.
        }
      }
    }
    return there;
  }

  private boolean hasDeletion() throws XMLStreamException {
    boolean deleted = false;
    int level = xml.level();
    while (xml.nextChild(level)) {
      deleted |= xml.name().equals("del");
    }
    return deleted;
  }

  private void readParagraph(List<Flow> flows) throws XMLStreamException {
    ParagraphReader paragraph = new ParagraphReader(document, xml, fields, !carried.isEmpty());
    paragraph.read();
    List<FontRun> runs = paragraph.runs();
    carried.addAll(runs);
    if (!paragraph.isJoined()) {
      flows.add(new Flow.Paragraph(carried.take()));
    }
    flows.addAll(paragraph.boxes());
  }
}
