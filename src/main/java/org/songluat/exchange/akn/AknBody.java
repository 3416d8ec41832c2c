package org.songluat.exchange.akn;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.PathStep;

/** Writes the hierarchy of a version. */
record AknBody(AknXml xml, RefText words) {
  void write(List<AknNode> nodes) throws IOException, XMLStreamException {
    for (AknNode node : nodes) {
      write(node);
    }
  }

  private void write(AknNode node) throws IOException, XMLStreamException {
    Clause clause = node.clause();
    PrintedLabel label = PrintedLabel.of(clause);
    start(node);
    if (!label.num().isEmpty()) {
      xml.startText("num");
      xml.text(label.num());
      xml.endInline();
    }
    if (label.rest() < clause.text().length()) {
      rest(node, label.rest());
    }
    write(node.children());
    xml.end();
  }

  private void start(AknNode node) throws XMLStreamException {
    Clause clause = node.clause();
    AknLevel level = AknLevel.of(new PathStep(clause.level(), clause.label()));
    String guid = clause.id().replaceAll("\\s+", "_");
    if (level.name().isEmpty()) {
      xml.start(level.element(), "eId", node.eId(), "GUID", guid);
    } else {
      xml.start(level.element(), "name", level.name(), "eId", node.eId(), "GUID", guid);
    }
  }

  private void rest(AknNode node, int from) throws IOException, XMLStreamException {
    Clause clause = node.clause();
    if (heading(clause)) {
      xml.startText("heading");
      words.write(clause, from);
      xml.endInline();
    } else {
      xml.start(node.children().isEmpty() ? "content" : "intro");
      xml.startText("p");
      words.write(clause, from);
      xml.endInline();
      xml.end();
    }
  }

  /** What ends as a sentence does says something itself, though an article's number heads it. */
  private static boolean heading(Clause clause) {
    boolean sentence = clause.text().stripTrailing().matches("(?s).*[.;:]");
    boolean mayBeText = clause.level() == Level.ARTICLE || clause.level() == Level.HEADING;
    return clause.level().heads() && !(mayBeText && sentence);
  }
}
