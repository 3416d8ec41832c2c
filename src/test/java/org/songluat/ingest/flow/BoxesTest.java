package org.songluat.ingest.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.text.legacy.FontRun;

class BoxesTest {
  @Test
  void boxesAreReadRowByRowFromTheLeft() {
    Boxes boxes = new Boxes();
    boxes.add(box("below", 900, 0, 400));
    boxes.add(box("right", 10, 5000, 400));
    boxes.add(box("left", 60, 100, 400));
    assertEquals(List.of(text("left"), text("right"), text("below")), boxes.take());
    assertEquals(List.of(), boxes.take());
  }

  @Test
  void whatStandsBesideATallBoxIsReadAfterItFromAbove() {
    Boxes boxes = new Boxes();
    boxes.add(box("second", 1500, 3000, 400));
    boxes.add(box("first", 700, 3000, 400));
    boxes.add(box("tall", 600, 0, 3000));
    assertEquals(List.of(text("tall"), text("first"), text("second")), boxes.take());
  }

  @Test
  void aBoxWithoutTextIsAFrameAndNothingStandsBesideIt() {
    Boxes boxes = new Boxes();
    boxes.add(box(" ", 0, 0, 9000));
    boxes.add(box("lower", 800, 0, 400));
    boxes.add(box("upper", 100, 5000, 400));
    assertEquals(List.of(text("upper"), text("lower")), boxes.take());
  }

  private static Boxes.Box box(String text, int top, int left, int height) {
    return new Boxes.Box(top, left, height, List.of(text(text)));
  }

  private static Flow text(String text) {
    return new Flow.Paragraph(List.of(FontRun.plain(text)));
  }
}
