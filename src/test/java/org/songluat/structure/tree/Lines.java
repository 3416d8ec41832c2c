package org.songluat.structure.tree;

import java.util.ArrayList;
import java.util.List;
import org.songluat.structure.label.Marks;
import org.songluat.structure.lines.Paragraph;
import org.songluat.text.Language;
import org.songluat.text.Span;

/** Bodies for tests: a paragraph a line. */
final class Lines {
  static final Settings LAW = new Settings(Language.VI, true, false, 0);
  static final Settings ENGLISH = new Settings(Language.EN, true, false, 0);
  static final Settings AMENDING = new Settings(Language.VI, true, true, 0);

  private Lines() {}

  /** One that begins with "|" is a cell of a table. */
  static List<Paragraph> body(String... texts) {
    List<Paragraph> body = new ArrayList<>();
    int at = 0;
    for (String text : texts) {
      boolean cell = text.startsWith("|");
      String printed = cell ? text.substring(1) : text;
      Span span = new Span(at, at + printed.length());
      Paragraph.Kind kind = cell ? Paragraph.Kind.CELL : Paragraph.Kind.TEXT;
      body.add(new Paragraph(printed, List.of(span), 0, kind));
      at += printed.length() + 1;
    }
    return body;
  }

  static List<Line> of(String... texts) {
    return body(texts).stream().map(p -> new Line(p, Marks.of(p.text()), false)).toList();
  }

  /** The keys of the tree's clauses, joined by blanks. */
  static String keys(Settings settings, String... texts) {
    List<String> keys =
        WorkTree.of(body(texts), settings).clauses().stream().map(d -> d.path().eId()).toList();
    return String.join(" ", keys);
  }

  static List<String> findings(Settings settings, String... texts) {
    return WorkTree.of(body(texts), settings).findings().stream()
        .map(f -> f.code() + ": " + f.message())
        .toList();
  }
}
