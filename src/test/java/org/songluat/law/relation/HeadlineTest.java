package org.songluat.law.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HeadlineTest {
  @Test
  void capitalsBecomeASentenceWithTheKindsOfInstrumentsStandingOut() {
    assertEquals(
        "Luật sửa đổi một số điều của Bộ luật đường thủy số 5/2031/QH17",
        Headline.inSentenceCase("LUẬT SỬA ĐỔI MỘT SỐ ĐIỀU CỦA BỘ LUẬT ĐƯỜNG THỦY SỐ 5/2031/QH17"));
    assertEquals(
        "Law on amendments to the Law on canals",
        Headline.inSentenceCase("LAW ON AMENDMENTS TO THE LAW ON CANALS"));
    assertEquals(
        "về việc thực hiện 52-NQ/TW", Headline.inSentenceCase("VỀ VIỆC THỰC HIỆN 52-NQ/TW"));
  }

  @Test
  void aTitleInSmallLettersStaysAsItIs() {
    assertEquals("Luật Nuôi ong", Headline.inSentenceCase("Luật Nuôi ong"));
  }
}
