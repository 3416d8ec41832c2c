package org.songluat.structure.front;

import org.songluat.structure.lines.Paragraph;
import org.songluat.text.Language;

/** A paragraph with its language and its role. */
public record Placed(Paragraph paragraph, Language language, Role role) {
  public String text() {
    return paragraph.text();
  }
}
