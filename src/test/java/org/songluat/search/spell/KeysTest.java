package org.songluat.search.spell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {
  @ParameterizedTest
  @CsvSource({
    "TELEX, chuyeenr, chuyển",
    "TELEX, chuyeern, chuyển",
    "TELEX, ddooir, đổi",
    "TELEX, nuwowcs, nước",
    "TELEX, nuowcs, nước",
    "TELEX, duwx, dữ",
    "TELEX, quoocs, quốc",
    "TELEX, giair, giải",
    "TELEX, toans, toán",
    "TELEX, hoawcj, hoặc",
    "TELEX, muaw, mưa",
    "TELEX, gif, gì",
    "TELEX, viete, viêt",
    "VNI, chuye63n, chuyển",
    "VNI, d9o63i, đổi",
    "VNI, thu7o7ng, thương",
    "VNI, thuo7ng, thương",
    "VNI, tu73, tử",
    "VNI, va8n, văn",
    "VIQR, chuye^?n, chuyển",
    "VIQR, ddo^?i, đổi",
    "VIQR, nu+o+'c, nước",
    "VIQR, nu*o*'c, nước",
    "VIQR, va(n, văn",
    "VIQR, nghie^.p, nghiệp"
  })
  void keysTypeTheSyllable(Keys keys, String typed, String syllable) {
    assertEquals(Optional.of(syllable), keys.read(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"thu", "vien", "2019", "", "ngh", "str", "43", "12a", "a-b", "đổi"})
  void otherWordsAreNoKeys(String typed) {
    for (Keys keys : Keys.values()) {
      assertEquals(Optional.empty(), keys.read(typed), keys.shown());
    }
  }
}
