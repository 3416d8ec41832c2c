package org.songluat.ingest.docx;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * What a run or a style says of its letters; empty where it says nothing.
 *
 * @param named the character style that the rest is taken from, or empty
 */
record RunStyle(Optional<String> font, Optional<Boolean> hidden, String named) {
  static final RunStyle NOTHING = new RunStyle(Optional.empty(), Optional.empty(), "");

  /** A font of the theme: its name stands elsewhere, and was made for Unicode. */
  private static final String THEME = "theme";

  /** Reads the properties of which the cursor is at the element. */
  static RunStyle read(XmlCursor xml) throws XMLStreamException {
    Optional<String> font = Optional.empty();
    Optional<Boolean> hidden = Optional.empty();
    String named = "";
    int level = xml.level();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "rStyle" -> named = xml.value();
        case "rFonts" -> font = font(xml);
        case "vanish" -> hidden = Optional.of(xml.isOn());
        default -> {
          // Size and colour do not change the text.
        }
      }
    }
    return new RunStyle(font, hidden, named);
  }

  /** The font of letters beyond ASCII (17.3.2.26). */
  static Optional<String> font(XmlCursor xml) {
    boolean theme = xml.attribute("hAnsiTheme").or(() -> xml.attribute("asciiTheme")).isPresent();
    return theme
        ? Optional.of(THEME)
        : xml.attribute("hAnsi").or(() -> xml.attribute("ascii")).or(() -> xml.attribute("cs"));
  }

  /** This where it says something, the other where it does not. */
  RunStyle over(RunStyle other) {
    return new RunStyle(font.or(other::font), hidden.or(other::hidden), named);
  }

  boolean isHidden() {
    return hidden.orElse(false);
  }
}
