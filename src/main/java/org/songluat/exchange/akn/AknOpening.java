package org.songluat.exchange.akn;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.songluat.law.Work;
import org.songluat.text.Language;

/** Writes what stands before the body: the title, and the preamble with its legal bases. */
record AknOpening(AknXml xml, RefText words) {
  /** How a căn cứ begins (Decree 34/2016/NĐ-CP, Article 61). */
  private static final Pattern BASIS =
      Pattern.compile(
          "^\\s*(?:căn cứ|pursuant to|on the basis of|based on)(?!\\p{L}).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  void preface(Work work, Language language) throws XMLStreamException {
    String kind = language == Language.VI ? work.type().vietnamese() : work.type().english();
    String title = work.titles().in(language);
    LocalDate issued = work.issued();
    xml.start("preface", "xml:lang", language.code());
    xml.start("longTitle");
    xml.startText("p");
    inline("docType", kind);
    if (work.number() != null) {
      xml.text(" ");
      inline("docNumber", work.number());
    }
    if (issued != null) {
      xml.text(" ");
      xml.startInline("docDate", "date", issued.toString());
      xml.text(issued.toString());
      xml.endInline();
    }
    if (title != null) {
      xml.text(" ");
      inline("docTitle", title);
    }
    xml.endInline();
    xml.end();
    xml.end();
  }

  private void inline(String name, String text) throws XMLStreamException {
    xml.startInline(name);
    xml.text(text);
    xml.endInline();
  }

  void preamble(List<AknNode> nodes, Language language) throws IOException, XMLStreamException {
    if (nodes.isEmpty()) {
      return;
    }
    xml.start("preamble", "xml:lang", language.code());
    int citations = 0;
    for (int i = 0; i < nodes.size(); i++) {
      boolean basis = basis(nodes.get(i));
      if (basis && (i == 0 || !basis(nodes.get(i - 1)))) {
        citations++;
        xml.start("citations", "eId", citations == 1 ? "cits" : "cits_" + citations);
      }
      write(nodes.get(i), basis ? "cits__cit_" + (i + 1) : "preamble__p_" + (i + 1), basis);
      if (basis && (i + 1 == nodes.size() || !basis(nodes.get(i + 1)))) {
        xml.end();
      }
    }
    xml.end();
  }

  private void write(AknNode node, String eId, boolean basis)
      throws IOException, XMLStreamException {
    if (basis) {
      xml.start("citation", "eId", eId);
      xml.startText("p");
    } else {
      xml.startText("p", "eId", eId);
    }
    words.write(node.clause(), 0);
    xml.endInline();
    if (basis) {
      xml.end();
    }
  }

  private static boolean basis(AknNode node) {
    return BASIS.matcher(node.clause().text()).matches();
  }
}
