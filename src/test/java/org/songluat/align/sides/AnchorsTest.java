package org.songluat.align.sides;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.songluat.text.Language;

class AnchorsTest {
  private static Set<String> shared(String vi, String en) {
    Set<String> shared = new TreeSet<>(Anchors.of(vi, Language.VI));
    shared.retainAll(Anchors.of(en, Language.EN));
    return shared;
  }

  @Test
  void valuesAndDocumentNumbersAreShared() {
    assertEquals(
        Set.of("%8.5", "no 13-2023-nd-cp", "n4", "=nd", "=cp"),
        shared(
            "tăng 8,5% theo Nghị định 13/2023/NĐ-CP ở bốn nước",
            "up 8.5% under Decree 13/2023/ND-CP in 4 countries"));
  }

  @Test
  void namesAgreeByTheirLetters() {
    assertEquals(
        Set.of("=hanoi", "=gdp", "=internet"),
        shared("GDP và Internet tại Hà Nội", "GDP and the Internet in Hanoi"));
  }

  @Test
  void commonWordsThatFoldAlikeAreNoNames() {
    assertEquals(Set.of(), shared("Thể thao có Ban, Đo, Tổ và An", "The ban: Do so, To and An"));
  }
}
