package org.songluat.ingest.doc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.OfficeDrawings;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;
import org.songluat.ingest.flow.Boxes;
import org.songluat.ingest.flow.Flow;

/**
 * The text boxes of a document ([MS-DOC] 2.3.6). Their texts stand in a story of their own; a table
 * says which shape holds which, and each shape, or the group it is in, has an anchor in the text.
 */
final class TextBoxes {
  static final TextBoxes NONE = new TextBoxes(Map.of(), Map.of(), Optional.empty());

  /** Where the file information block has the place and length of PlcftxbxTxt (2.5.6). */
  private static final int TABLE = 154 + 56 * 8;

  /** A FTXBXS (2.9.107), and in it the shape's number. */
  private static final int ENTRY = 22;

  private static final int SHAPE = 14;

  private final Map<Integer, Range> ofShape;
  private final Map<Integer, List<Integer>> groups;
  private final Optional<OfficeDrawings> drawings;

  private TextBoxes(
      Map<Integer, Range> ofShape,
      Map<Integer, List<Integer>> groups,
      Optional<OfficeDrawings> drawings) {
    this.ofShape = new LinkedHashMap<>(ofShape);
    this.groups = groups;
    this.drawings = drawings;
  }

  static TextBoxes of(HWPFDocument document) {
    Map<Integer, Range> ofShape = ranges(document);
    return ofShape.isEmpty()
        ? NONE
        : new TextBoxes(
            ofShape,
            ShapeGroups.of(document.getOfficeArtContent()),
            Optional.of(document.getOfficeDrawingsMain()));
  }

  private static Map<Integer, Range> ranges(HWPFDocument document) {
    Map<Integer, Range> ofShape = new LinkedHashMap<>();
    Range story = document.getMainTextboxRange();
    byte[] block = document.getMainStream();
    byte[] table = document.getTableStream();
    int start = block.length < TABLE + 8 ? -1 : LittleEndian.getInt(block, TABLE);
    int size = start < 0 ? 0 : LittleEndian.getInt(block, TABLE + 4);
    if (start < 0 || size < 4 || size > table.length - start) {
      return ofShape;
    }
    int count = (size - 4) / (4 + ENTRY);
    for (int i = 0; i < count; i++) {
      int from = story.getStartOffset() + LittleEndian.getInt(table, start + 4 * i);
      int to = story.getStartOffset() + LittleEndian.getInt(table, start + 4 * i + 4);
      int shape = LittleEndian.getInt(table, start + 4 * (count + 1) + ENTRY * i + SHAPE);
      if (from >= story.getStartOffset() && from < to && to <= story.getEndOffset()) {
        ofShape.put(shape, new Range(from, to, document));
      }
    }
    return ofShape;
  }

  /** What the shape says that is anchored at a place of the text; each is said once. */
  Optional<Boxes.Box> at(int place, DocParts parts) {
    return drawings.map(d -> d.getOfficeDrawingAt(place)).map(d -> box(d, content(d, parts)));
  }

  private static Boxes.Box box(OfficeDrawing drawing, List<Flow> content) {
    int top = drawing.getRectangleTop();
    int height = drawing.getRectangleBottom() - top;
    return new Boxes.Box(top, drawing.getRectangleLeft(), height, content);
  }

  private List<Flow> content(OfficeDrawing drawing, DocParts parts) {
    int shape = drawing.getShapeId();
    List<Flow> content = new ArrayList<>();
    for (int each : groups.getOrDefault(shape, List.of(shape))) {
      Range box = ofShape.remove(each);
      if (box != null) {
        content.addAll(new DocStory(parts, box).read());
      }
    }
    return content;
  }

  /** The boxes whose anchors were not met. */
  List<Flow> rest(DocParts parts) {
    List<Flow> rest = new ArrayList<>();
    for (Range box : List.copyOf(ofShape.values())) {
      rest.addAll(new DocStory(parts, box).read());
    }
    return rest;
  }
}
