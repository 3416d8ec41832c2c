package org.songluat.structure.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.text.Block;
import org.songluat.text.SourceText;

class PageLinesTest {
  /** The lines of a source of pages that are no text; "/" parts lines. */
  private static List<String> found(int firstPage, String... pages) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (int page = 0; page < pages.length; page++) {
      for (String line : pages[page].split("/")) {
        int number = firstPage == 0 ? 0 : firstPage + page;
        blocks.add(Block.line(text.length(), text.length() + line.length(), number));
        text.append(line).append('\n');
      }
    }
    SourceText source = new SourceText("a.pdf", "", text.toString(), blocks, List.of());
    PageLines lines = PageLines.of(source);
    return blocks.stream().filter(lines::contains).map(source::textOf).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "Trang 12", "Page 3", "- 4 -", "-5-", "Page 1 of 9"})
  void aNumberAtAPagesEdgeIsItsNumber(String number) {
    assertEquals(List.of(number), found(1, "Thư viện/mở cửa/" + number));
    assertEquals(List.of(number), found(1, number + "/Thư viện/mở cửa"));
  }

  @Test
  void aNumberWithinAPageIsText() {
    assertEquals(List.of(), found(1, "Thư viện/12/mở cửa"));
  }

  @Test
  void aSourceWithoutPagesHasNoPageNumbers() {
    assertEquals(List.of(), found(0, "Thư viện/mở cửa/12"));
  }

  @Test
  void whatRepeatsAtTheEdgesIsARunningHead() {
    assertEquals(
        List.of("Công báo số 1", "Công báo số 2", "Công báo số 3"),
        found(
            1,
            "Công báo số 1/Thư viện/mở cửa",
            "Công báo số 2/cho mọi/người",
            "Công báo số 3/trong/xã này"));
  }

  @Test
  void whatStandsAtTwoEdgesOnlyMayBeText() {
    assertEquals(
        List.of(), found(1, "Công báo/Thư viện/mở cửa", "Công báo/cho mọi/người", "a/trong/xã"));
  }

  @Test
  void aLineAloneOnItsPageMayBeItsNumber() {
    assertEquals(List.of("7"), found(7, "7"));
    assertEquals(List.of(), found(7, "Thư viện"));
  }

  @Test
  void pagesOfLinesThatAreParagraphsAreLeftAlone() {
    Block whole = new Block(new org.songluat.text.Span(0, 1), Block.Kind.PARAGRAPH, 1, false);
    SourceText source = new SourceText("a.docx", "", "7", List.of(whole), List.of());
    assertEquals(false, PageLines.of(source).contains(whole));
  }
}
