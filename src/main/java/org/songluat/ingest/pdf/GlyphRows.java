package org.songluat.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.ingest.layout.Piece;

/** Puts letters on lines by where they stand, raised and lowered ones on the line they go with. */
final class GlyphRows {
  /** In ems: letters whose baselines differ by less are on one line. */
  private static final double SAME_LINE = 0.18;

  /** In ems: how far the mark of a note stands above its line, and half of it below, at most. */
  private static final double RAISED = 0.62;

  /** How large a mark is beside the letters of its line, at most. */
  private static final double NOTE_SIZE = 0.82;

  /** In ems: how far a mark stands from the letter before or after it, at most. */
  private static final double TOUCH = 0.5;

  /** Letters: more of them in small print are a line of their own. */
  private static final int LONGEST_RAISED = 8;

  /** How many lines up and down a mark may look for its own. */
  private static final int NEAR = 2;

  private GlyphRows() {}

  /** The pieces of a page, line by line from above. */
  static List<Piece> pieces(List<Glyph> glyphs) {
    List<List<Glyph>> rows = new ArrayList<>();
    for (List<Glyph> row : rows(glyphs)) {
      if (row.stream().anyMatch(g -> !g.isBlank())) {
        rows.add(row);
      }
    }
    attach(rows);
    return rows.stream().flatMap(row -> GlyphWords.pieces(row).stream()).toList();
  }

  private static List<List<Glyph>> rows(List<Glyph> glyphs) {
    List<Glyph> falling =
        glyphs.stream().sorted(Comparator.comparingDouble(Glyph::baseline)).toList();
    List<List<Glyph>> rows = new ArrayList<>();
    for (Glyph glyph : falling) {
      if (!rows.isEmpty() && isLevel(rows.getLast().getFirst(), glyph)) {
        rows.getLast().add(glyph);
      } else {
        rows.add(new ArrayList<>(List.of(glyph)));
      }
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(Glyph::left)));
    return rows;
  }

  private static boolean isLevel(Glyph above, Glyph glyph) {
    return glyph.baseline() - above.baseline() < SAME_LINE * Math.max(glyph.size(), above.size());
  }

  /** Moves runs of small letters to the line that they are raised or lowered from. */
  private static void attach(List<List<Glyph>> rows) {
    for (int at = 0; at < rows.size(); at++) {
      List<Glyph> left = new ArrayList<>();
      for (List<Glyph> run : runs(rows.get(at))) {
        @Nullable List<Glyph> line = lineOf(run, rows, at);
        if (line == null) {
          left.addAll(run);
        } else {
          move(run, line);
        }
      }
      if (left.size() < rows.get(at).size()) {
        rows.set(at, left);
      }
    }
    rows.removeIf(row -> row.stream().allMatch(Glyph::isBlank));
    rows.forEach(row -> row.sort(Comparator.comparingDouble(Glyph::left)));
  }

  private static void move(List<Glyph> run, List<Glyph> line) {
    double baseline = line.getFirst().baseline();
    boolean raised = baseline > run.getFirst().baseline();
    for (Glyph glyph : run) {
      line.add((raised ? glyph.saying(Letters.raised(glyph.text())) : glyph).on(baseline));
    }
  }

  /** Letters of one size that stand beside each other. */
  private static List<List<Glyph>> runs(List<Glyph> row) {
    List<List<Glyph>> runs = new ArrayList<>();
    for (Glyph glyph : row) {
      @Nullable Glyph before = runs.isEmpty() ? null : runs.getLast().getLast();
      if (before != null
          && glyph.size() == before.size()
          && glyph.left() - before.right() < TOUCH * glyph.size()) {
        runs.getLast().add(glyph);
      } else {
        runs.add(new ArrayList<>(List.of(glyph)));
      }
    }
    return runs;
  }

  private static @Nullable List<Glyph> lineOf(List<Glyph> run, List<List<Glyph>> rows, int at) {
    if (run.size() > LONGEST_RAISED) {
      return null;
    }
    for (int i = Math.max(0, at - NEAR); i < Math.min(rows.size(), at + NEAR + 1); i++) {
      if (i != at && rows.get(i).stream().anyMatch(letter -> carries(letter, run))) {
        return rows.get(i);
      }
    }
    return null;
  }

  private static boolean carries(Glyph letter, List<Glyph> run) {
    return carries(letter, run.getFirst()) || carries(letter, run.getLast());
  }

  private static boolean carries(Glyph letter, Glyph small) {
    double above = letter.baseline() - small.baseline();
    double apart = Math.max(small.left() - letter.right(), letter.left() - small.right());
    return small.size() < NOTE_SIZE * letter.size()
        && !letter.isBlank()
        && above < RAISED * letter.size()
        && above > -RAISED / 2 * letter.size()
        && apart < TOUCH * letter.size();
  }
}
