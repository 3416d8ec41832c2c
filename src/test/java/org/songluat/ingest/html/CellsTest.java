package org.songluat.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.songluat.ingest.Sources.blocks;
import static org.songluat.ingest.Sources.page;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.songluat.text.SourceText;

class CellsTest {
  @Test
  void theCellsOfARowFollowEachOther() throws IOException {
    SourceText source =
        page("<table><tr><th>Số<th>Tên<tr><td>1<td><p>Một</p><p>hai</p><td><tr><td><td>Ba</table>");
    assertEquals(List.of("C Số", "C Tên", "C 1", "C Một", "C hai", "C Ba"), blocks(source));
    assertEquals("Số\tTên\n1\tMột\nhai\nBa", source.text());
  }

  @Test
  void aCellThatHoldsATableIsLayout() throws IOException {
    assertEquals(
        List.of("P Luật", "C QUỐC HỘI", "C CỘNG HÒA", "P Điều 1"),
        blocks(
            page(
                "<table><tr><td>Luật<table><tr><td>QUỐC HỘI<td>CỘNG HÒA</table>Điều 1"
                    + "<td></table>")));
  }

  @Test
  void aCellOfManyParagraphsIsLayout() throws IOException {
    String column = String.join("", IntStream.range(0, 13).mapToObj(i -> "<p>" + i).toList());
    List<String> expected =
        IntStream.range(0, 13).mapToObj(i -> "P " + i).collect(Collectors.toList());
    expected.add("C side");
    assertEquals(expected, blocks(page("<table><tr><td>" + column + "<td>side</table>")));
  }

  @Test
  void aTableOfOneColumnIsABox() throws IOException {
    assertEquals(
        List.of("P Điều 1", "P Một"), blocks(page("<table><tr><td>Điều 1<tr><td>Một</table>")));
  }

  @Test
  void aRowAcrossAllColumnsIsNoBox() throws IOException {
    assertEquals(
        List.of("C Phụ lục", "C 1", "C 2"),
        blocks(page("<table><tr><td colspan=2>Phụ lục<tr><td>1<td>2</table>")));
  }
}
