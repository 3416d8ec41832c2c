package org.songluat.structure;

import org.songluat.text.Language;

/** A paragraph with its language and its role. */
record Placed(Paragraph paragraph, Language language, Role role) {
  String text() {
    return paragraph.text();
  }
}
