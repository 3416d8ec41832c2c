package org.songluat.text;

/**
 * A run of a source text that its format keeps together. The text of a block is its span of {@link
 * SourceText#text()}.
 *
 * @param kind how complete the run is
 * @param page the 1-based page it stands on, 0 where the format has no pages
 * @param furniture whether the format itself marks it as not of the text: navigation, header,
 *     footer, form, comments
 */
public record Block(Span span, Kind kind, int page, boolean furniture) {
  /** What a block is in its format. */
  public enum Kind {
    /** A printed line, perhaps a part of a paragraph: plain text. */
    LINE,
    /** A whole paragraph: HTML, DOCX, PDF. */
    PARAGRAPH,
    /** The rest of the paragraph before it, parted from it by a page's end: PDF. */
    CONTINUATION,
    /** A cell of a table; the cells of a row follow each other. */
    CELL
  }

  public static Block line(int start, int end, int page) {
    return new Block(new Span(start, end), Kind.LINE, page, false);
  }
}
