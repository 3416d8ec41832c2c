package org.songluat.ingest.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StackTest {
  private static final int WHITE = 255;

  /** Of the stack at the resolution of {@link Scan}, in dots. */
  private static final int MARGIN = 30;

  private static final Cut LEFT = new Cut(10, 20, 110, 60);
  private static final Cut RIGHT = new Cut(200, 20, 280, 60);

  private static Line line(double left, double top) {
    return new Line(
        List.of(new Line.Seen("cây", left, left + 30, 0.9)), top, top + 20, top + 15, 20);
  }

  private static int grey(Stack stack, int x, int y) {
    return stack.picture().getRaster().getSample(x, y, 0);
  }

  @Test
  void partsLieBelowEachOtherAndTheirLinesGoBackToTheirPlaces() {
    PageScan page = new Scan(120, 60).page();
    Stack stack = Stack.of(page, List.of(List.of(LEFT), List.of(RIGHT)));
    assertEquals(LEFT.width() + 2 * MARGIN, stack.picture().getWidth());
    assertEquals(LEFT.height() + RIGHT.height() + 3 * MARGIN, stack.picture().getHeight());
    assertEquals(
        List.of(List.of(line(15, 25)), List.of(line(205, 30))),
        stack.onPage(List.of(line(35, 35), line(35, 110))));
  }

  @Test
  void inkOfAnotherPartIsLeftOut() {
    PageScan page = new Scan(120, 60).ink(5, 8, 30, 10).ink(50, 8, 20, 10).page();
    Cut around = new Cut(0, 0, 300, 160);
    Cut within = new Cut(130, 15, 210, 60);
    Stack stack = Stack.of(page, List.of(List.of(around), List.of(within)));
    assertEquals(WHITE, grey(stack, 190, 70));
    assertEquals(0, grey(stack, 70, 70));
    assertEquals(0, grey(stack, 60, 245));
  }
}
