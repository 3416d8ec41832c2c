package org.songluat.cli.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.text.Span;

class LineNumbersTest {
  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "2, 1", "3, 2", "4, 3", "6, 4", "7, 4"})
  void anOffsetStandsOnTheLineThatBeganLast(int offset, int line) {
    assertEquals(line, new LineNumbers("ab\n\nc\fd").of(new Span(offset, offset)));
  }
}
