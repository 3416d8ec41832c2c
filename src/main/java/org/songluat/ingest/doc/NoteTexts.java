package org.songluat.ingest.doc;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.songluat.ingest.flow.Flow;
import org.songluat.ingest.flow.Notes;

/** The footnotes and endnotes of a document ([MS-DOC] 2.3.2 and 2.3.5). */
final class NoteTexts {
  /** The mark of a note that Word numbers; any other is the author's own. */
  private static final String NUMBERED = "\u0002";

  private NoteTexts() {}

  static List<Flow> of(HWPFDocument document, DocParts parts) {
    Notes notes = new Notes();
    List<Flow> texts = new ArrayList<>();
    for (Range note : notes(document, document.getFootnotes(), document.getFootnoteRange())) {
      texts.addAll(notes.foot(new DocStory(parts, note).read(), isNumbered(note)));
    }
    for (Range note : notes(document, document.getEndnotes(), document.getEndnoteRange())) {
      texts.addAll(notes.end(new DocStory(parts, note).read(), isNumbered(note)));
    }
    return texts;
  }

  private static boolean isNumbered(Range note) {
    return note.text().strip().startsWith(NUMBERED);
  }

  private static List<Range> notes(
      HWPFDocument document, org.apache.poi.hwpf.usermodel.Notes of, Range story) {
    List<Range> notes = new ArrayList<>();
    for (int i = 0; i < of.getNotesCount(); i++) {
      int start = story.getStartOffset() + of.getNoteTextStartOffset(i);
      int end = Math.min(story.getEndOffset(), story.getStartOffset() + of.getNoteTextEndOffset(i));
      if (start < end) {
        notes.add(new Range(start, end, document));
      }
    }
    return notes;
  }
}
