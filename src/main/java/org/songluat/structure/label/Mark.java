package org.songluat.structure.label;

/**
 * The printed label at the start of a paragraph.
 *
 * @param label without punctuation; for a bullet its sign
 * @param body where the text after the label begins
 * @param closing what closes the label: {@code .}, {@code :}, {@code )}, {@code -}, {@code /};
 *     {@code ()} for a label in brackets, empty where nothing does
 */
public record Mark(Style style, String label, int body, String closing) {
  /** The kinds of labels, the outermost first. */
  public enum Style {
    PART,
    CHAPTER,
    SECTION,
    SUBSECTION,
    ARTICLE,
    LETTER,
    ROMAN,
    NUMBER,
    DOTTED,
    POINT,
    /** Below a point: (ii), a.1. */
    SUBPOINT,
    BULLET
  }

  public boolean numbered() {
    return style != Style.BULLET;
  }

  /** Whether a full stop, colon, dash, stroke or bracket closes the label. */
  public boolean punctuated() {
    return !closing.isEmpty();
  }

  /** Whether a law inserted it between two others: Điều 12a, khoản 2b, điểm đ1. */
  public boolean inserted() {
    char first = label.charAt(0);
    char last = label.charAt(label.length() - 1);
    return Character.isDigit(first)
        ? Character.isLetter(last)
        : style == Style.POINT && label.length() > 1 && Character.isDigit(last);
  }

  /** The same label read as one of another style. */
  public Mark as(Style other) {
    return new Mark(other, label, body, closing);
  }
}
