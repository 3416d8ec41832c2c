package org.songluat.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.songluat.ingest.flow.Boxes;
import org.songluat.ingest.flow.Flow;

/** Reads the text boxes of one drawing, in the newer form (20.4) or the older (part 4, 19.1). */
final class BoxReader {
  /** A twentieth of a point, in the newer form's unit. */
  private static final int EMU = 635;

  private static final Pattern TOP = Pattern.compile("margin-top:(-?\\d{1,6})(?:\\.\\d+)?pt");
  private static final Pattern LEFT = Pattern.compile("margin-left:(-?\\d{1,6})(?:\\.\\d+)?pt");

  private static final Pattern HEIGHT = Pattern.compile("[^-]height:(\\d{1,6})(?:\\.\\d+)?pt");

  private final WordParts document;
  private final XmlCursor xml;
  private final List<Flow> content = new ArrayList<>();
  private int top;
  private int left;
  private int height;

  BoxReader(WordParts document, XmlCursor xml) {
    this.document = document;
    this.xml = xml;
  }

  /** Reads the drawing whose element is open. */
  Boxes.Box read() throws XMLStreamException {
    readChildren();
    return new Boxes.Box(top, left, height, content);
  }

  private void readChildren() throws XMLStreamException {
    int level = xml.level();
    boolean chosen = false;
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "txbxContent" -> content.addAll(new StoryReader(document, xml).read());
        case "extent" -> height = xml.number("cy", 0) / EMU;
        case "positionH" -> left = offset();
        case "positionV" -> top = offset();
        // Of two forms of a drawing the first is read (part 3, 9.3).
        case "Choice" -> {
          chosen = true;
          readChildren();
        }
        case "Fallback" -> {
          if (!chosen) {
            readChildren();
          }
        }
        case "shape", "rect", "group", "roundrect", "oval" -> readShape();
        default -> readChildren();
      }
    }
  }

  private int offset() throws XMLStreamException {
    int offset = 0;
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("posOffset")) {
        String text = xml.text().strip();
        offset = text.matches("-?\\d{1,9}") ? Integer.parseInt(text) / EMU : 0;
      }
    }
    return offset;
  }

  private void readShape() throws XMLStreamException {
    String style = xml.attribute("style").orElse("");
    if (content.isEmpty() && style.contains("absolute")) {
      top = top == 0 ? points(TOP, style) : top;
      left = left == 0 ? points(LEFT, style) : left;
      height = height == 0 ? points(HEIGHT, style) : height;
    }
    readChildren();
  }

  private static int points(Pattern pattern, String style) {
    Matcher found = pattern.matcher(style);
    return found.find() ? 20 * Integer.parseInt(found.group(1)) : 0;
  }
}
