package org.songluat.ingest.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.ddf.EscherSpRecord;
import org.apache.poi.hwpf.model.OfficeArtContent;

/**
 * Which shapes stand in which group ([MS-ODRAW] 2.2.16); only the group is anchored in the text.
 */
final class ShapeGroups {
  /** Groups in groups; deeper is damage. */
  private static final int DEEPEST = 30;

  private final Map<Integer, List<Integer>> groups = new HashMap<>();

  private ShapeGroups() {}

  static Map<Integer, List<Integer>> of(OfficeArtContent drawings) {
    ShapeGroups groups = new ShapeGroups();
    for (EscherContainerRecord container : drawings.getSpgrContainers()) {
      groups.read(container, 0);
    }
    return groups.groups;
  }

  /** The shapes of a container; the first of them is the group itself. */
  private List<Integer> read(EscherContainerRecord container, int depth) {
    List<Integer> shapes = new ArrayList<>();
    for (EscherRecord record : container) {
      if (record instanceof EscherContainerRecord inner) {
        if (inner.getRecordId() == EscherContainerRecord.SPGR_CONTAINER && depth < DEEPEST) {
          shapes.addAll(read(inner, depth + 1));
        } else if (inner.getChildById(EscherSpRecord.RECORD_ID) instanceof EscherSpRecord shape) {
          shapes.add(shape.getShapeId());
        }
      }
    }
    if (!shapes.isEmpty()) {
      groups.put(shapes.getFirst(), shapes);
    }
    return shapes;
  }
}
