package org.songluat.cli.workplace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.law.Clause;

class LineFileTest {
  private static List<String> lines(String text) {
    return LineFile.of(text).segments().stream().map(c -> c.id() + "=" + c.text()).toList();
  }

  @Test
  void countsBlankLinesFromZero() {
    assertEquals(List.of("0=a", "1=", "2=b"), lines("a\n\nb"));
  }

  @Test
  void endsWithoutAnEmptyLine() {
    assertEquals(List.of("0=a"), lines("a\n"));
    assertEquals(List.of("0=a", "1="), lines("a\n\n"));
    assertEquals(List.of(), lines(""));
  }

  @Test
  void breaksAtLineFeedsOnly() {
    assertEquals(List.of("0=a\u2028b\u0085c", "1=d"), lines("\uFEFFa\u2028b\u0085c\r\nd\r\n"));
  }

  @Test
  void composesLetters() {
    assertEquals(List.of("0=ế"), lines("e\u0302\u0301"));
  }

  @Test
  void labelsAreCountedFromOne() {
    assertEquals(
        List.of("1", "2"), LineFile.of("a\nb").segments().stream().map(Clause::label).toList());
  }
}
