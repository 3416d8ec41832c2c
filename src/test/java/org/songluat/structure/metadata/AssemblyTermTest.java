package org.songluat.structure.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.law.DocumentNumber;

class AssemblyTermTest {
  @ParameterizedTest
  @CsvSource({
    "07/2017/QH14, false",
    "07/2017/QH16, true",
    "07/2016/QH13, false",
    "07/2016/QH14, false",
    "07/2010/UBTVQH13, true",
    "07/2024/QH15, false",
    "07/1960/QH1, false",
    "07/2024/NĐ-CP, false"
  })
  void aTermThatWasNotInItsYearIsAMisprint(String number, boolean misprinted) {
    assertEquals(misprinted, AssemblyTerm.misprinted(DocumentNumber.parse(number).orElseThrow()));
  }
}
