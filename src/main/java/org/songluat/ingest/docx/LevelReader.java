package org.songluat.ingest.docx;

import javax.xml.stream.XMLStreamException;
import org.songluat.ingest.flow.ListLevel;
import org.songluat.ingest.flow.NumberFormat;

/** Reads one level of a list (17.9.6), of which the cursor is at the element. */
final class LevelReader {
  private final ListLevel level;
  private String style = "";

  LevelReader(XmlCursor xml, int at) throws XMLStreamException {
    NumberFormat format = NumberFormat.DECIMAL;
    int start = 0;
    String template = "";
    boolean legal = false;
    int restartAfter = at;
    String gap = " ";
    RunStyle run = RunStyle.NOTHING;
    int inside = xml.level();
    while (xml.nextChild(inside)) {
      switch (xml.name()) {
        case "start" -> start = xml.number("val", 0);
        case "numFmt" -> format = NumberFormat.named(xml.value());
        case "lvlText" -> template = xml.value();
        case "isLgl" -> legal = xml.isOn();
        case "lvlRestart" -> restartAfter = xml.number("val", at);
        case "suff" -> gap = xml.value().equals("nothing") ? "" : " ";
        case "pStyle" -> style = xml.value();
        case "rPr" -> run = RunStyle.read(xml);
        default -> {
          // Where the number stands on the line.
        }
      }
    }
    level = new ListLevel(format, start, template, legal, restartAfter, gap, run.font().orElse(""));
  }

  ListLevel level() {
    return level;
  }

  /** The paragraph style that numbers with this level, or empty. */
  String style() {
    return style;
  }
}
