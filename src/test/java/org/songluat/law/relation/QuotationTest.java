package org.songluat.law.relation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QuotationTest {
  private final Quotation quotation = new Quotation();

  @Test
  void holdsWhatStandsBetweenTheMarks() {
    quotation.enter("a “b” c", false);
    assertFalse(quotation.holds(1));
    assertTrue(quotation.holds(3));
    assertFalse(quotation.holds(6));
  }

  @Test
  void goesOnThroughClausesUntilItIsClosed() {
    quotation.enter("như sau: “Điều 3", false);
    quotation.enter("khoản 1", false);
    assertTrue(quotation.holds(2));
    quotation.enter("khoản 2”.", false);
    assertTrue(quotation.holds(2));
    assertFalse(quotation.holds(8));
    quotation.enter("khoản 3", false);
    assertFalse(quotation.holds(2));
  }

  @Test
  void aMarkThatIsNeverClosedEndsWithItsArticle() {
    quotation.enter("như sau: “Điều 3", false);
    quotation.enter("Điều 4. Hiệu lực", true);
    assertFalse(quotation.holds(5));
  }
}
