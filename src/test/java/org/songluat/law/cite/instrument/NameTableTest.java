package org.songluat.law.cite.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.songluat.law.cite.instrument.NameTable.Known;
import org.songluat.law.cite.word.CitationText;

class NameTableTest {
  private final NameTable table = NameTable.standard();

  @Test
  void longestNameWins() {
    assertEquals(new Known("dau tu", false, 6), table.vietnamese(text("Đầu tư và"), 0));
    assertEquals(new Known("dau tu cong", false, 11), table.vietnamese(text("đầu tư công"), 0));
  }

  @Test
  void namesOfBothLanguagesHaveOneKey() {
    assertEquals("dau thau", key(table.vietnamese(text("Đấu thầu"), 0)));
    assertEquals("dau thau", key(table.english(text("Bidding"), 0)));
    assertEquals("dau thau", key(table.english(text("procurement"), 0)));
  }

  @Test
  void signsTonesAndPluralsMatterNot() {
    assertEquals("phong chong ma tuy", key(table.vietnamese(text("phòng chống ma tuý"), 0)));
    assertEquals("hoa chat", key(table.vietnamese(text("Hoá chất"), 0)));
    assertEquals("doanh nghiep", key(table.english(text("Enterprise"), 0)));
    assertEquals(
        "ngan hang nha nuoc viet nam", key(table.english(text("State Bank of Vietnam"), 0)));
  }

  @Test
  void codesAreToldApart() {
    assertEquals(new Known("dan su", true, 6), table.vietnamese(text("Dân sự"), 0));
  }

  @Test
  void accentsMakeOtherWords() {
    assertNull(table.vietnamese(text("gia Việt Nam"), 0));
    assertNull(table.english(text("ferries"), 0));
  }

  private static CitationText text(String text) {
    return new CitationText(text);
  }

  private static String key(Known known) {
    return known == null ? "" : known.key();
  }
}
