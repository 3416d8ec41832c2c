package org.songluat.ingest.rtf;

import java.util.List;
import org.songluat.ingest.flow.Boxes;
import org.songluat.ingest.flow.Flow;
import org.songluat.ingest.flow.RunList;
import org.songluat.ingest.flow.TableAssembler;

/** Paragraphs that follow each other: the text itself, a note, a text box, a running head. */
final class RtfStory {
  /** What a story is. */
  enum Kind {
    BODY,
    BOX,
    HEAD,
    FOOT,
    FOOTNOTE,
    ENDNOTE
  }

  private final RtfState.Frame frame;
  private Kind kind;
  private final TableAssembler tables = new TableAssembler();
  private final RunList runs = new RunList();
  private final Boxes boxes = new Boxes();
  private boolean numbered;

  RtfStory(Kind kind, RtfState.Frame frame) {
    this.kind = kind;
    this.frame = frame;
  }

  /** Where on the page it stands, if it is a text box. */
  RtfState.Frame frame() {
    return frame;
  }

  Kind kind() {
    return kind;
  }

  void becomeEndnote() {
    kind = kind == Kind.FOOTNOTE ? Kind.ENDNOTE : kind;
  }

  /** Whether its mark is a number that Word counts. */
  boolean isNumbered() {
    return numbered;
  }

  void number() {
    numbered = true;
  }

  void print(String text, String font) {
    runs.add(text, font);
  }

  /** Adds what is anchored in the paragraph that is being read. */
  void addBox(Boxes.Box box) {
    boxes.add(box);
  }

  void endParagraph(int level) {
    tables.add(level, new Flow.Paragraph(runs.take()));
    tables.addAll(boxes.take());
  }

  void endCell(int level) {
    endParagraph(level);
    tables.endCell(level);
  }

  void endRow(int level) {
    tables.endRow(level);
  }

  List<Flow> finish() {
    endParagraph(0);
    return tables.finish();
  }
}
