package org.songluat.ingest.docx;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.songluat.ingest.flow.Boxes;
import org.songluat.ingest.flow.Fields;
import org.songluat.ingest.flow.Flow;
import org.songluat.ingest.flow.RunList;
import org.songluat.text.legacy.FontRun;

/** Reads one paragraph (17.3.1), its number, its runs, and the text boxes anchored in it. */
final class ParagraphReader {
  private final WordParts document;
  private final XmlCursor xml;
  private final Fields fields;
  private final boolean continued;
  private final RunList runs = new RunList();
  private final Boxes boxes = new Boxes();
  private String style = "";
  private ListPlace place = ListPlace.NONE;
  private RunStyle mark = RunStyle.NOTHING;
  private boolean joined;
  private boolean hasText;

  /** {@code continued} where the end of the paragraph before it was deleted. */
  ParagraphReader(WordParts document, XmlCursor xml, Fields fields, boolean continued) {
    this.document = document;
    this.xml = xml;
    this.fields = fields;
    this.continued = continued;
  }

  void read() throws XMLStreamException {
    readChildren();
    if (!hasText && !joined && !continued) {
      nextNumber();
    }
  }

  /** What is printed; a number alone says nothing and is left out, but has been counted. */
  List<FontRun> runs() {
    return hasText ? runs.take() : List.of();
  }

  List<Flow> boxes() {
    return boxes.take();
  }

  /** Whether its end was deleted, and the next paragraph goes on in it. */
  boolean isJoined() {
    return joined;
  }

  private FontRun nextNumber() {
    Styles.Resolved named = document.styles().paragraph(style);
    FontRun number = document.lists().next(place.over(named.place()), style, document.styles());
    String font =
        number.font().isEmpty()
            ? document.styles().run(mark, named.run()).font().orElse("")
            : number.font();
    return new FontRun(number.text(), font);
  }

  private void readChildren() throws XMLStreamException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "pPr" -> readProperties();
        case "r" -> readRun();
        case "oMath", "oMathPara" -> readFormula();
        case "fldSimple", "hyperlink", "smartTag", "sdt", "sdtContent", "customXml", "ins" ->
            readChildren();
        case "moveTo", "dir", "bdo" -> readChildren();
        default -> {
          // Marks of places, and what was deleted or moved away.
        }
      }
    }
  }

  private void readProperties() throws XMLStreamException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "pStyle" -> style = xml.value();
        case "numPr" -> place = ListPlace.read(xml);
        case "rPr" -> readMark();
        case "sectPr" -> document.noteSection(xml);
        default -> {
          // Where the paragraph stands on the page.
        }
      }
    }
  }

  /** The mark at the paragraph's end is a letter like others, and may be deleted. */
  private void readMark() throws XMLStreamException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "del", "moveFrom" -> joined = true;
        case "rFonts" -> mark = new RunStyle(RunStyle.font(xml), mark.hidden(), mark.named());
        default -> {
          // Size and colour of the mark.
        }
      }
    }
  }

  private void readRun() throws XMLStreamException {
    RunStyle paragraph = document.styles().paragraph(style).run();
    RunStyle run = paragraph;
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("rPr")) {
        run = document.styles().run(RunStyle.read(xml), paragraph);
      } else {
        readPiece(run);
      }
    }
  }

  /** A piece of a run (17.3.3). */
  private void readPiece(RunStyle run) throws XMLStreamException {
    String font = run.font().orElse("");
    switch (xml.name()) {
      case "fldChar" -> readFieldMark();
      case "footnoteReference" -> document.notes().refer(true, xml);
      case "endnoteReference" -> document.notes().refer(false, xml);
      case "drawing", "pict", "object", "AlternateContent" ->
          boxes.add(new BoxReader(document, xml).read());
      case "sym" -> print(symbol(), xml.attribute("font").orElse(font), run);
      case "ruby" -> readRuby();
      default -> print(characters(), font, run);
    }
  }

  private String characters() throws XMLStreamException {
    return switch (xml.name()) {
      case "t" -> xml.text().replace('\n', ' ');
      case "tab", "ptab" -> "\t";
      case "br", "cr" -> "\n";
      case "noBreakHyphen" -> "-";
      default -> "";
    };
  }

  private String symbol() {
    String code = xml.attribute("char").orElse("");
    return code.matches("[0-9A-Fa-f]{1,4}")
        ? String.valueOf((char) Integer.parseInt(code, 16))
        : "";
  }

  private void print(String characters, String font, RunStyle run) {
    if (!run.isHidden() && fields.isPrinted() && !characters.isEmpty()) {
      document.count(characters.length());
      begin(characters);
      if (hasText) {
        runs.add(characters, font);
      }
    }
  }

  /** Puts the number before the first text; white space before it shows nothing. */
  private void begin(String characters) {
    if (!hasText && !characters.isBlank()) {
      hasText = true;
      if (!continued) {
        FontRun number = nextNumber();
        runs.add(number.text(), number.font());
      }
    }
  }

  private void readFieldMark() {
    switch (xml.attribute("fldCharType").orElse("")) {
      case "begin" -> fields.begin();
      case "separate" -> fields.separate();
      case "end" -> fields.end();
      default -> {
        // Not a mark that Word knows.
      }
    }
  }

  /** The letters that a ruby stands over are the text, the ruby is how they are spoken. */
  private void readRuby() throws XMLStreamException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("rubyBase")) {
        readChildren();
      }
    }
  }

  /** A formula (22.1) as it is said in one line; the bar of a fraction is a stroke. */
  private void readFormula() throws XMLStreamException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "t" -> print(xml.text(), "", RunStyle.NOTHING);
        case "den" -> {
          print("/", "", RunStyle.NOTHING);
          readFormula();
        }
        default -> readFormula();
      }
    }
  }
}
