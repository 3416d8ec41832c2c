package org.songluat.ingest.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a page that are each read by themselves, told by where its ink lies alone: columns,
 * texts beside each other, cells. Recognition goes wrong where it takes lines beside each other for
 * one.
 */
public final class Regions {
  /** How much of its height a letter is wide. */
  private static final double LETTER = 0.5;

  /** A line is that much lower than its ink, accents above and letters below it, is high. */
  private static final double FONT = 0.75;

  /** Lines that lie further apart, in their heights, are regions of their own. */
  private static final double APART = 1.6;

  private final List<Box> regions = new ArrayList<>();

  private Regions() {}

  /** The regions of a page in reading order, each as the ink in it. */
  public static List<List<Box>> of(List<Box> ink, List<Rule> rules) {
    Tables tables = Tables.of(ink.stream().map(Regions::piece).toList(), rules);
    List<Element> elements = new ArrayList<>(tables.outside());
    elements.addAll(tables.tables());
    Regions found = new Regions();
    found.add(tables.stamped());
    ReadingOrder.of(elements).forEach(found::add);
    return found.covering(ink);
  }

  /** The ink in each region, or nearest to it. */
  private List<List<Box>> covering(List<Box> ink) {
    List<List<Box>> parts = new ArrayList<>();
    regions.forEach(r -> parts.add(new ArrayList<>()));
    for (Box box : ink) {
      IntStream.range(0, regions.size())
          .boxed()
          .min(Comparator.comparingDouble(i -> distance(regions.get(i), box)))
          .ifPresent(nearest -> parts.get(nearest).add(box));
    }
    return parts.stream().filter(p -> !p.isEmpty()).toList();
  }

  /** How far the middle of a box lies outside of a region. */
  private static double distance(Box region, Box box) {
    double across = Math.max(region.left() - box.centerX(), box.centerX() - region.right());
    double down = Math.max(region.top() - box.centerY(), box.centerY() - region.bottom());
    return Math.max(0, across) + Math.max(0, down);
  }

  private static Piece piece(Box box) {
    double size = Math.max(1, FONT * box.height());
    String text = "n".repeat((int) (1 + box.width() / size / LETTER));
    return new Piece(List.of(Word.of(text, box.left(), box.right())), box.bottom(), size);
  }

  private void add(Part part) {
    switch (part) {
      case Part.Running running -> add(running.lines());
      case Part.Beside beside -> Cells.columns(beside.pieces()).forEach(this::add);
      case Part.Ruled ruled -> ruled.table().cells().forEach(c -> add(c.pieces()));
    }
  }

  private void add(List<Piece> pieces) {
    @Nullable Box region = null;
    for (Piece line : Rows.lines(pieces)) {
      Box box = line.box();
      if (region != null && box.top() - region.bottom() > APART * box.height()) {
        regions.add(region);
        region = null;
      }
      region = region == null ? box : region.cover(box);
    }
    if (region != null) {
      regions.add(region);
    }
  }
}
