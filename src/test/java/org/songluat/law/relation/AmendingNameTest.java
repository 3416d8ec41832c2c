package org.songluat.law.relation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AmendingNameTest {
  private static boolean named(String before) {
    return AmendingName.before(before.length(), before + "Luật Nuôi ong số 5/2031/QH17");
  }

  @Test
  void theNumberBehindAnAmendingNameIsItsOwn() {
    assertTrue(named("theo Luật sửa đổi, bổ sung một số điều của "));
    assertTrue(named("Nghị định bổ sung khoản 3 Điều 5 của "));
    assertTrue(named("under the Law amending certain articles of the "));
    assertTrue(named("the Law on the amendment to the "));
  }

  @Test
  void aNameThatIsBeingIssuedIsFollowedByTheNumberOfWhatItAmends() {
    assertFalse(named("Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của "));
    assertFalse(named("hereby promulgates the Law amending certain articles of the "));
  }

  @Test
  void otherWordsBeforeANumberAreNoName() {
    assertFalse(named("Sửa đổi khoản 2 Điều 7 của "));
    assertFalse(named("Luật sửa đổi Điều 3. Căn cứ quy định của "));
    assertFalse(named(""));
  }

  @Test
  void onlyTheWordsNearbyAreRead() {
    assertFalse(named("Luật sửa đổi" + " ".repeat(300) + "của "));
  }
}
