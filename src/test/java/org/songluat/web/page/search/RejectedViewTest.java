package org.songluat.web.page.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.songluat.search.Rejected;
import org.songluat.search.note.Slip;
import org.songluat.text.Language;
import org.songluat.web.page.Messages;

class RejectedViewTest {
  private static final String WHY = "Câu tìm phải có ít nhất một từ";

  private static RejectedView at(String query, int column) {
    return RejectedView.of(
        query, new Rejected(new Slip(Slip.Rule.EMPTY), column), Messages.of(Language.VI));
  }

  @Test
  void everyRuleIsToldInBothLanguages() {
    for (Slip.Rule rule : Slip.Rule.values()) {
      Slip slip = new Slip(rule, "⟨0⟩", "⟨1⟩");
      assertEquals(
          slip.message(),
          Messages.of(Language.EN).get("slip." + rule.code(), slip.values().toArray()));
      String vi = Messages.of(Language.VI).get("slip." + rule.code(), slip.values().toArray());
      assertEquals(slip.message().contains("⟨0⟩"), vi.contains("⟨0⟩"), vi);
      assertEquals(slip.message().contains("⟨1⟩"), vi.contains("⟨1⟩"), vi);
    }
  }

  @Test
  void theCaretStandsUnderTheColumn() {
    assertEquals(new RejectedView(WHY, 5, "tài ", "\"", "liệu", "    ^"), at("tài \"liệu", 5));
  }

  @Test
  void theEndOfTheQueryIsAPlaceToo() {
    assertEquals(new RejectedView(WHY, 4, "tài", "", "", "   ^"), at("tài", 4));
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
