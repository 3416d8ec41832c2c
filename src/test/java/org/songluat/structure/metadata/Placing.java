package org.songluat.structure.metadata;

import java.util.ArrayList;
import java.util.List;
import org.songluat.structure.front.Placed;
import org.songluat.structure.front.Role;
import org.songluat.structure.lines.Paragraph;
import org.songluat.text.Language;
import org.songluat.text.Span;

/** Paragraphs with roles for tests. */
final class Placing {
  private Placing() {}

  /** Paragraphs of one role, each a hundred characters behind the one before. */
  static List<Placed> of(Language language, Role role, String... texts) {
    List<Placed> placed = new ArrayList<>();
    for (String text : texts) {
      int start = 100 * placed.size();
      Span span = new Span(start, start + text.length());
      Paragraph p = new Paragraph(text, List.of(span), 0, Paragraph.Kind.TEXT);
      placed.add(new Placed(p, language, role));
    }
    return placed;
  }
}
