package org.songluat.ingest.ocr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.songluat.ingest.layout.Box;

/**
 * Where ink lies together on a page. Gaps as between words are smeared over, those between columns
 * are not (run length smoothing, Wong, Casey and Wahl 1982), on a grid coarser than the page's
 * dots.
 */
final class Ink {
  /** In inches: a square of the grid, the widest gap between words, and the smallest letter. */
  private static final double SQUARE = 0.02;

  private static final double WORD_GAP = 0.12;
  private static final double LETTER = 0.06;
  private static final int POINTS = 72;

  private final Bitmap page;
  private final double square;
  private final int columns;
  private final int rows;
  private final boolean[] inked;

  private Ink(Bitmap page, double dpi) {
    this.page = page;
    this.square = SQUARE * dpi;
    this.columns = (int) (page.width() / square) + 1;
    this.rows = (int) (page.height() / square) + 1;
    this.inked = new boolean[columns * rows];
  }

  /** The places of ink in points; specks alone on the paper are taken off it. */
  static List<Box> of(Bitmap page, double dpi) {
    Ink ink = new Ink(page, dpi);
    ink.coarsen();
    ink.smear();
    List<Box> boxes = new ArrayList<>();
    for (Box squares : ink.together()) {
      Box box = ink.dots(squares);
      if (Math.max(box.width(), box.height()) < LETTER * dpi) {
        ink.whiten(box);
      } else {
        double points = POINTS / dpi;
        boxes.add(
            new Box(
                box.left() * points,
                box.top() * points,
                box.right() * points,
                box.bottom() * points));
      }
    }
    return boxes;
  }

  private void coarsen() {
    for (int y = 0; y < page.height(); y++) {
      int row = (int) (y / square) * columns;
      for (int x = 0; x < page.width(); x++) {
        if (page.isBlack(x, y)) {
          inked[row + (int) (x / square)] = true;
        }
      }
    }
  }

  private void smear() {
    int gap = (int) Math.round(WORD_GAP / SQUARE);
    for (int row = 0; row < rows; row++) {
      int last = Integer.MIN_VALUE / 2;
      for (int column = 0; column < columns; column++) {
        if (inked[row * columns + column]) {
          if (column - last <= gap) {
            Arrays.fill(inked, row * columns + last, row * columns + column, true);
          }
          last = column;
        }
      }
    }
  }

  /** The squares that touch each other, each with what they cover of the grid. */
  private List<Box> together() {
    List<Box> found = new ArrayList<>();
    boolean[] seen = new boolean[inked.length];
    for (int i = 0; i < inked.length; i++) {
      if (inked[i] && !seen[i]) {
        found.add(around(i, seen));
      }
    }
    return found;
  }

  private Box around(int start, boolean[] seen) {
    Box covered = square(start);
    Deque<Integer> next = new ArrayDeque<>(List.of(start));
    seen[start] = true;
    while (!next.isEmpty()) {
      int at = next.pop();
      covered = covered.cover(square(at));
      int x = at % columns;
      int y = at / columns;
      for (int down = Math.max(0, y - 1); down <= Math.min(rows - 1, y + 1); down++) {
        for (int right = Math.max(0, x - 1); right <= Math.min(columns - 1, x + 1); right++) {
          int neighbour = down * columns + right;
          if (inked[neighbour] && !seen[neighbour]) {
            seen[neighbour] = true;
            next.push(neighbour);
          }
        }
      }
    }
    return covered;
  }

  private Box square(int at) {
    int x = at % columns;
    int y = at / columns;
    return new Box(x, y, x + 1.0, y + 1.0);
  }

  /** What the ink in some squares covers of the page, in dots. */
  private Box dots(Box squares) {
    int left = page.width();
    int top = page.height();
    int right = 0;
    int bottom = 0;
    int toX = Math.min(page.width(), (int) Math.ceil(squares.right() * square));
    int toY = Math.min(page.height(), (int) Math.ceil(squares.bottom() * square));
    for (int y = (int) (squares.top() * square); y < toY; y++) {
      for (int x = (int) (squares.left() * square); x < toX; x++) {
        if (page.isBlack(x, y)) {
          left = Math.min(left, x);
          top = Math.min(top, y);
          right = Math.max(right, x + 1);
          bottom = Math.max(bottom, y + 1);
        }
      }
    }
    return new Box(left, top, Math.max(left, right), Math.max(top, bottom));
  }

  private void whiten(Box box) {
    for (int y = (int) box.top(); y < box.bottom(); y++) {
      for (int x = (int) box.left(); x < box.right(); x++) {
        page.whiten(x, y);
      }
    }
  }
}
