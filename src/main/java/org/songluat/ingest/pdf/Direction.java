package org.songluat.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.text.TextPosition;

/**
 * The letters of a page that run in one direction.
 *
 * @param frame the page as it lies for who reads them
 * @param own letters of its text
 * @param paged letters that the format marks as running head or page number
 */
record Direction(Frame frame, List<Glyph> own, List<Glyph> paged) {
  /** Of the letters: where more are marked as running head, the marks mean nothing. */
  private static final double PAGED_SHARE = 0.4;

  /** The directions of a page, the one with the most letters first; at least one. */
  static List<Direction> of(double width, double height, PageReader reader) {
    SortedMap<Integer, Direction> directions = new TreeMap<>();
    for (TextPosition letter : reader.letters()) {
      directions
          .computeIfAbsent((int) letter.getDir(), d -> empty(new Frame(d, width, height)))
          .add(letter, reader.isPaged(letter));
    }
    if (directions.isEmpty()) {
      return List.of(empty(new Frame(0, width, height)));
    }
    return directions.values().stream()
        .map(Direction::settled)
        .sorted(Comparator.comparingInt(direction -> -direction.own().size()))
        .toList();
  }

  private static Direction empty(Frame frame) {
    return new Direction(frame, new ArrayList<>(), new ArrayList<>());
  }

  private void add(TextPosition letter, boolean isPaged) {
    Glyph glyph = frame.glyph(letter);
    if (frame.shows(glyph)) {
      (isPaged ? paged : own).add(glyph);
    }
  }

  private Direction settled() {
    if (paged.size() <= PAGED_SHARE * (own.size() + paged.size())) {
      return this;
    }
    List<Glyph> all = new ArrayList<>(own);
    all.addAll(paged);
    return new Direction(frame, all, List.of());
  }
}
