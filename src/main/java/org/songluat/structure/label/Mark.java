package org.songluat.structure.label;

/**
 * The printed label at the start of a paragraph.
 *
 * @param label without punctuation; for a bullet its sign
 * @param body where the text after the label begins
 * @param punctuated whether a full stop, colon, dash or bracket closes the label
 */
public record Mark(Style style, String label, int body, boolean punctuated) {
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
    BULLET
  }

  public boolean numbered() {
    return style != Style.BULLET;
  }
}
