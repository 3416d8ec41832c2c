package org.songluat.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumberTest {
  @ParameterizedTest
  @CsvSource({
    "52-NQ/TW, 52-NQ/TW, 52-nq-tw",
    "52/NQ-TW, 52-NQ/TW, 52-nq-tw",
    "52-nq/tw, 52-NQ/TW, 52-nq-tw",
    "45/2019/QH14, 45/2019/QH14, 45-2019-qh14",
    "13/2023/ND-CP, 13/2023/NĐ-CP, 13-2023-nd-cp",
    "2146/QĐ-TTg, 2146/QĐ-TTg, 2146-qd-ttg",
    "165/QD-TTg, 165/QĐ-TTg, 165-qd-ttg",
    "18-L/CTN, 18-L/CTN, 18-l-ctn",
    "05/2018/TTLT-BTC-BTP, 05/2018/TTLT-BTC-BTP, 05-2018-ttlt-btc-btp",
    "01-BM/SL, 01-BM/SL, 01-bm-sl",
    "08-NQ/BM, 08-NQ/BM, 08-nq-bm",
    "08/NQ-BM, 08/NQ-BM, 08-nq-bm",
    "165-QĐ/TTg, 165/QĐ-TTg, 165-qd-ttg"
  })
  void anySpellingHasOneCanonicalForm(String printed, String canonical, String id) {
    DocumentNumber number = DocumentNumber.parse(printed).orElseThrow();
    assertEquals(canonical, number.canonical());
    assertEquals(id, number.id());
  }

  @ParameterizedTest
  @CsvSource({"24/7", "1/2-inch", "27/9/2019", "5G", "100/km", "2018-2020", "tháng 9/2019"})
  void otherFiguresAreNoNumbers(String text) {
    assertEquals(Optional.empty(), DocumentNumber.parse(text));
    assertEquals(List.of(), DocumentNumber.find(text));
  }

  @Test
  void numbersAreFoundWhereTheyStand() {
    String text = "theo Nghị định số 13/2023/NĐ-CP và Quyết định 165/QĐ-TTg.";
    assertEquals(
        List.of("13/2023/NĐ-CP", "165/QĐ-TTg"),
        DocumentNumber.find(text).stream().map(f -> f.span().of(text)).toList());
  }

  @Test
  void theCodeTellsTheTypeWhereItCan() {
    assertEquals(WorkType.DECREE, DocumentNumber.parse("13/2023/NĐ-CP").orElseThrow().type());
    assertEquals(null, DocumentNumber.parse("45/2019/QH14").orElseThrow().type());
  }
}
