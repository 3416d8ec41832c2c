package org.songluat.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.ingest.layout.Box;

class FrameTest {
  @ParameterizedTest
  @CsvSource({
    "0, 200, 300, 20, 250, 50, 260",
    "90, 300, 200, 40, 20, 50, 50",
    "180, 200, 300, 150, 40, 180, 50",
    "270, 300, 200, 250, 150, 260, 180"
  })
  void boxesAreTurnedWithTheText(
      int direction,
      double width,
      double height,
      double left,
      double top,
      double right,
      double bottom) {
    Frame frame = new Frame(direction, 200, 300);
    assertEquals(width, frame.width());
    assertEquals(height, frame.height());
    assertEquals(new Box(left, top, right, bottom), frame.box(new Box(20, 40, 50, 50)));
  }
}
