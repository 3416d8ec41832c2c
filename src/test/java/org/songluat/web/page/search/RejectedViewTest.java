package org.songluat.web.page.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.songluat.search.Rejected;

class RejectedViewTest {
  private static RejectedView at(String query, int column) {
    return RejectedView.of(query, new Rejected("why", column));
  }

  @Test
  void theCaretStandsUnderTheColumn() {
    assertEquals(new RejectedView("why", 5, "tài ", "\"", "liệu", "    ^"), at("tài \"liệu", 5));
  }

  @Test
  void theEndOfTheQueryIsAPlaceToo() {
    assertEquals(new RejectedView("why", 4, "tài", "", "", "   ^"), at("tài", 4));
  }

  @Test
  void aColumnBeyondTheQueryIsItsEnd() {
    assertEquals("   ^", at("tài", 99).caret());
    assertEquals("^", at("tài", 0).caret());
  }

  @Test
  void aLongQueryIsCutRoundThePlace() {
    RejectedView view = at("a".repeat(100) + "(" + "b".repeat(100), 101);
    assertEquals("…" + "a".repeat(40), view.before());
    assertEquals("(", view.at());
    assertEquals("b".repeat(40) + "…", view.after());
    assertEquals(" ".repeat(41) + "^", view.caret());
  }

  @Test
  void aSignOfTwoUnitsIsNotCut() {
    RejectedView view = at("𝔸𝔹", 3);
    assertEquals("𝔹", view.at());
    assertEquals(" ^", view.caret());
  }
}
