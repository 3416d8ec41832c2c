package org.songluat.ingest.file;

import org.songluat.ingest.source.Blank;
import org.songluat.ingest.source.SourceBuilder;
import org.songluat.text.Block;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the lines out of Tika's XHTML of a PDF, where a page is a {@code div}, a paragraph as the
 * layout shows it a {@code p}, and a printed line ends with a line end. Paragraphs are kept apart
 * by an empty line, pages by a form feed.
 */
final class PdfLines extends DefaultHandler {
  private final SourceBuilder into;
  private final StringBuilder line = new StringBuilder();
  private String gap = "";
  private int page;
  private int pagesWithText;
  private boolean blankPage = true;

  PdfLines(SourceBuilder into) {
    this.into = into;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (name.equals("div") && "page".equals(attributes.getValue("class"))) {
      flush();
      gap = page == 0 ? "" : "\n\f";
      page++;
      blankPage = true;
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (name.equals("p")) {
      flush();
      gap = gap.equals("\n") ? "\n\n" : gap;
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (page == 0) {
      return;
    }
    for (int i = start; i < start + length; i++) {
      if (chars[i] == '\n') {
        flush();
      } else {
        line.append(chars[i]);
      }
    }
  }

  /** Tika sends its line ends this way. */
  @Override
  public void ignorableWhitespace(char[] chars, int start, int length) {
    characters(chars, start, length);
  }

  /** Says so where most pages are blank: a scan with a text layer on some pages only. */
  void remarkBlankPages() {
    int blank = page - pagesWithText;
    if (blank * 2 > page) {
      into.remark(
          "many-blank-pages",
          "Pages must have text to be read; " + blank + " of " + page + " have none");
    }
  }

  private void flush() {
    String printed = line.toString();
    line.setLength(0);
    if (Blank.isBlank(printed)) {
      return;
    }
    into.gap(gap);
    into.block(Blank.strip(printed), Block.Kind.LINE, page, false);
    gap = "\n";
    pagesWithText += blankPage ? 1 : 0;
    blankPage = false;
  }
}
