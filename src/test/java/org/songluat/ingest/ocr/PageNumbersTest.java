package org.songluat.ingest.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageNumbersTest {
  @Test
  void pagesThatFollowEachOtherAreARange() {
    assertEquals("page 3", PageNumbers.printed(List.of(3)));
    assertEquals("pages 1-3", PageNumbers.printed(List.of(3, 1, 2)));
    assertEquals("pages 1-2, 5, 7-9", PageNumbers.printed(List.of(1, 2, 5, 7, 8, 9)));
  }
}
