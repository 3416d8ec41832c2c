package org.songluat.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListLabelsTest {
  private final ListLabels labels = new ListLabels();

  @ParameterizedTest
  @CsvSource({
    "1, 7, '7. x'",
    "1, -1, '-1. x'",
    "a, 1, 'a) x'",
    "a, 26, 'z) x'",
    "a, 27, 'aa) x'",
    "a, 703, 'aaa) x'",
    "a, 0, '0) x'",
    "A, 2, 'B. x'",
    "i, 4, 'iv. x'",
    "i, 1994, 'mcmxciv. x'",
    "i, 4000, '4000. x'",
    "I, 9, 'IX. x'",
    "'', 3, '3. x'",
    "'', 12345678, '1. x'"
  })
  void aListCountsInItsOwnNumbers(String type, String start, String printed) {
    assertEquals(
        printed, label("<ol type='" + type + "' start='" + start + "'><li>x</li></ol>", "x"));
  }

  @ParameterizedTest
  @CsvSource({
    "lower-alpha, 'b) x'",
    "upper-latin, 'B. x'",
    "lower-roman, 'ii. x'",
    "decimal, '2. x'",
    "none, x"
  })
  void aStyleNamesTheNumbers(String style, String printed) {
    String list = "<ol start=2 style='color:red; list-style-type: " + style + "'><li>x</li></ol>";
    assertEquals(printed, label(list, "x"));
  }

  @Test
  void bulletsAreNotInvented() {
    assertEquals("x", label("<ul><li>x</li></ul>", "x"));
  }

  @ParameterizedTest
  @CsvSource({
    "'1. Một'",
    "'1.1. Một'",
    "'(iii) Một'",
    "'“2. Một'",
    "'Khoản 3 nói'",
    "'Chapter II'",
    "'5a) Một', 'Phần thứ nhất', 'Điểm đ'"
  })
  void aPrintedLabelIsEnough(String text) {
    assertEquals(text, label("<ol><li>x</li></ol>", text));
  }

  @ParameterizedTest
  @CsvSource({"Một", "'12 tháng'", "'Điều tra viên'", "'ai cũng biết'"})
  void aWordOrANumberIsNoLabel(String text) {
    assertEquals("1. " + text, label("<ol><li>x</li></ol>", text));
  }

  @Test
  void onlyTheFirstTextOfAnItemIsLabelled() {
    assertEquals("1. x", label("<ol><li>x</li></ol>", "x"));
    assertEquals("y", labelled("y"));
  }

  @Test
  void anInnerListDoesNotDisturbTheOuterOne() {
    Element outer = list("<ol><li>x<ol><li>y</li></ol></li><li>z</li></ol>");
    Element first = outer.child(0);
    Element inner = first.child(0);
    labels.enter(outer);
    labels.enter(first);
    String x = labelled("x");
    labels.enter(inner);
    labels.enter(inner.child(0));
    String y = labelled("y");
    labels.leave(inner.child(0));
    labels.leave(inner);
    labels.leave(first);
    labels.enter(outer.child(1));
    assertEquals(List.of("1. x", "1. y", "2. z"), List.of(x, y, labelled("z")));
  }

  private String label(String html, String text) {
    Element list = list(html);
    labels.enter(list);
    labels.enter(list.child(0));
    return labelled(text);
  }

  private String labelled(String text) {
    return labels.before(text) + text;
  }

  private static Element list(String html) {
    return Jsoup.parse(html).body().child(0);
  }
}
