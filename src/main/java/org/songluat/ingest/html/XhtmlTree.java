package org.songluat.ingest.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.songluat.ingest.source.SourceBuilder;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Builds a tree of Tika's XHTML, in which a line end within a paragraph is a line break. */
public final class XhtmlTree extends DefaultHandler {
  private final SourceBuilder into;
  private final Document document = Document.createShell("");
  private Element at = document.body();
  private boolean inBody;
  private int length;

  public XhtmlTree(SourceBuilder into) {
    this.into = into;
  }

  public Element body() {
    return document.body();
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (name.equals("body")) {
      inBody = true;
    } else if (inBody) {
      at = at.appendElement(name);
      String role = attributes.getValue("class");
      if (role != null) {
        at.attr("class", role);
      }
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (name.equals("body")) {
      inBody = false;
    } else if (inBody && at != document.body()) {
      at = at.parent();
    }
  }

  @Override
  public void characters(char[] chars, int start, int count) {
    if (!inBody) {
      return;
    }
    length += count;
    into.checkText(length);
    String[] lines = new String(chars, start, count).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        at.appendElement("br");
      }
      at.appendText(lines[i]);
    }
  }
}
