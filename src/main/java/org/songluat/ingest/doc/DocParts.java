package org.songluat.ingest.doc;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.songluat.ingest.source.SourceBuilder;

/** What the stories of one document share. */
final class DocParts {
  private final SourceBuilder into;
  private final DocLists lists;
  private final TextBoxes boxes;
  private int length;

  private DocParts(SourceBuilder into, DocLists lists, TextBoxes boxes) {
    this.into = into;
    this.lists = lists;
    this.boxes = boxes;
  }

  static DocParts of(HWPFDocument document, SourceBuilder into) {
    return new DocParts(
        into,
        new DocLists(document.getListTables(), document.getFontTable()),
        TextBoxes.of(document));
  }

  /** Word 6 and 95 keep their lists and drawings in ways that are not read. */
  static DocParts ofOld(HWPFDocumentCore document, SourceBuilder into) {
    return new DocParts(into, new DocLists(null, null), TextBoxes.NONE);
  }

  DocLists lists() {
    return lists;
  }

  TextBoxes boxes() {
    return boxes;
  }

  /** Counts characters that were read, and stops where they are too many. */
  void count(int characters) {
    length += characters;
    into.checkText(length);
  }
}
