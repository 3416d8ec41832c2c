package org.songluat.ingest.doc;

import java.util.List;
import org.apache.poi.hwpf.model.Ffn;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.songluat.ingest.flow.Boxes;
import org.songluat.ingest.flow.Fields;
import org.songluat.ingest.flow.Flow;
import org.songluat.ingest.flow.RunList;
import org.songluat.text.legacy.FontRun;

/** Reads one paragraph, its number, its runs, and the text boxes anchored in it. */
final class ParagraphText {
  private static final char DRAWING = '\u0008';

  private final DocParts parts;
  private final Fields fields;
  private final boolean continued;
  private final RunList runs = new RunList();
  private final Boxes boxes = new Boxes();
  private boolean joined;
  private boolean hasText;
  private FontRun number = FontRun.plain("");

  /** {@code continued} where the end of the paragraph before it was deleted. */
  ParagraphText(DocParts parts, Fields fields, boolean continued) {
    this.parts = parts;
    this.fields = fields;
    this.continued = continued;
  }

  void read(Paragraph paragraph) {
    int count = paragraph.numCharacterRuns();
    joined = count > 0 && isDeletedEnd(paragraph.getCharacterRun(count - 1));
    if (!continued && !(joined && isDeleted(paragraph))) {
      number = parts.lists().next(paragraph);
    }
    for (int i = 0; i < count; i++) {
      read(paragraph.getCharacterRun(i));
    }
  }

  /** What is printed; a number alone says nothing and is left out, but has been counted. */
  List<FontRun> runs() {
    return hasText ? runs.take() : List.of();
  }

  List<Flow> boxes() {
    return boxes.take();
  }

  /** Whether its end was deleted, and the next paragraph goes on in it. */
  boolean isJoined() {
    return joined;
  }

  private static boolean isDeletedEnd(CharacterRun last) {
    return last.isMarkedDeleted() && last.text().endsWith("\r");
  }

  private static boolean isDeleted(Paragraph paragraph) {
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      if (!paragraph.getCharacterRun(i).isMarkedDeleted()) {
        return false;
      }
    }
    return true;
  }

  private void read(CharacterRun run) {
    boolean shown = !run.isMarkedDeleted() && !run.isVanished();
    if (shown && run.isSymbol()) {
      Ffn font = run.getSymbolFont();
      print(String.valueOf(run.getSymbolCharacter()), font == null ? "" : font.getMainFontName());
      return;
    }
    String name = run.getFontName();
    String font = name == null ? "" : name;
    String text = run.text();
    StringBuilder printed = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isFieldMark(c)) {
        print(printed, shown, font);
        mark(c);
      } else if (c == DRAWING) {
        parts.boxes().at(run.getStartOffset() + i, parts).ifPresent(boxes::add);
      } else {
        printed.append(shown(c));
      }
    }
    print(printed, shown, font);
  }

  private void print(StringBuilder printed, boolean shown, String font) {
    if (shown && !printed.isEmpty()) {
      print(printed.toString(), font);
    }
    printed.setLength(0);
  }

  private void print(String characters, String font) {
    if (!fields.isPrinted()) {
      return;
    }
    parts.count(characters.length());
    if (!hasText && !characters.isBlank()) {
      hasText = true;
      runs.add(number.text(), number.font().isEmpty() ? font : number.font());
    }
    if (hasText) {
      runs.add(characters, font);
    }
  }

  private static boolean isFieldMark(char c) {
    return c >= '\u0013' && c <= '\u0015';
  }

  private void mark(char c) {
    switch (c) {
      case '\u0013' -> fields.begin();
      case '\u0014' -> fields.separate();
      default -> fields.end();
    }
  }

  /** What is seen of a character ([MS-DOC] 2.4.1 and 2.9.4 fSpec). */
  private static String shown(char c) {
    return switch (c) {
      case '\t', '\n' -> "\t";
      case '\u000B', '\f', '\u000E' -> "\n";
      case '\u001E' -> "-";
      default -> c < ' ' ? "" : String.valueOf(c);
    };
  }
}
