package org.songluat.ingest.doc;

import java.util.List;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.songluat.ingest.flow.Fields;
import org.songluat.ingest.flow.Flow;
import org.songluat.ingest.flow.RunList;
import org.songluat.ingest.flow.TableAssembler;

/**
 * Reads the paragraphs of one story. Word's binary format knows no tables, only paragraphs that end
 * a cell or a row of one ([MS-DOC] 2.4.3).
 */
final class DocStory {
  private final DocParts parts;
  private final Range range;
  private final Fields fields = new Fields();
  private final TableAssembler tables = new TableAssembler();

  /** What a paragraph begins with whose end before it was deleted. */
  private final RunList carried = new RunList();

  DocStory(DocParts parts, Range range) {
    this.parts = parts;
    this.range = range;
  }

  List<Flow> read() {
    int paragraphs = range.numParagraphs();
    for (int i = 0; i < paragraphs; i++) {
      Paragraph paragraph = range.getParagraph(i);
      int level = paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
      // Some writers set the mark of a row's end on its last cell too.
      if (level > 0 && paragraph.isTableRowEnd() && paragraph.text().length() == 1) {
        tables.endRow(level);
      } else {
        read(paragraph, level);
      }
    }
    if (!carried.isEmpty()) {
      tables.add(0, new Flow.Paragraph(carried.take()));
    }
    return tables.finish();
  }

  private void read(Paragraph paragraph, int level) {
    ParagraphText text = new ParagraphText(parts, fields, !carried.isEmpty());
    text.read(paragraph);
    carried.addAll(text.runs());
    if (!text.isJoined()) {
      tables.add(level, new Flow.Paragraph(carried.take()));
    }
    tables.addAll(text.boxes());
    if (level == 1 && paragraph.text().endsWith("\u0007")
        || level > 1 && paragraph.isEmbeddedCellMark()) {
      tables.endCell(level);
    }
  }
}
