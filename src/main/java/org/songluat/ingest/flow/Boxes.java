package org.songluat.ingest.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The text boxes anchored in one paragraph. They lie anywhere on the page, and a file has them in
 * the order in which they were drawn: they are read row by row, as a reader would.
 */
public final class Boxes {
  /** A box with its place on the page, in twentieths of a point. */
  public record Box(int top, int left, int height, List<Flow> content) {
    public Box {
      content = List.copyOf(content);
    }

    /** Whether half of it or more lies beside another box, and not below that. */
    boolean isBeside(Box first) {
      long bottom = Math.min((long) top + height, (long) first.top + first.height);
      return 2 * (bottom - top) >= height;
    }

    private boolean isBlank() {
      return content.stream().allMatch(f -> f instanceof Flow.Paragraph p && p.isBlank());
    }
  }

  /**
   * A paragraph with more boxes than that is no page that anyone drew: they stay in their order.
   */
  private static final int MOST = 1000;

  private final List<Box> boxes = new ArrayList<>();

  /** Adds a box; one without text is a frame around others. */
  public void add(Box box) {
    if (!box.isBlank()) {
      boxes.add(box);
    }
  }

  /** What the boxes say, in reading order; they are taken out. */
  public List<Flow> take() {
    List<Flow> flows = new ArrayList<>();
    if (boxes.size() > MOST) {
      boxes.forEach(b -> flows.addAll(b.content()));
      boxes.clear();
    }
    boxes.sort(Comparator.comparingInt(Box::top));
    while (!boxes.isEmpty()) {
      Box first = boxes.getFirst();
      List<Box> row = boxes.stream().filter(b -> b == first || b.isBeside(first)).toList();
      row.stream()
          .sorted(Comparator.comparingInt(Box::left))
          .forEach(b -> flows.addAll(b.content()));
      boxes.removeIf(b -> b == first || b.isBeside(first));
    }
    return flows;
  }
}
