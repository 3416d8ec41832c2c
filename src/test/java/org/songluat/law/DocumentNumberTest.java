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
    "165-QĐ/TTg, 165/QĐ-TTg, 165-qd-ttg",
    "28 / 2031 / TT - BTC, 28/2031/TT-BTC, 28-2031-tt-btc",
    "28/2031/TT- BTC, 28/2031/TT-BTC, 28-2031-tt-btc",
    "16/2031/TTLT-BYT-BNN&PTNT, 16/2031/TTLT-BYT-BNN&PTNT, 16-2031-ttlt-byt-bnn-ptnt",
    "109/2031/TTLT/BTC-BGDĐT, 109/2031/TTLT-BTC-BGDĐT, 109-2031-ttlt-btc-bgddt",
    "888a/2031/UBTVQH17, 888a/2031/UBTVQH17, 888a-2031-ubtvqh17",
    "21-LCT/HĐNN7, 21-LCT/HĐNN7, 21-lct-hdnn7"
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thông tư số28/2031/TT-BTCngày 7 | 28/2031/TT-BTC",
        "13/2031/NĐ-\u00A0CP | 13/2031/NĐ-\u00A0CP",
        "28/2031/TT-BTC,29/2031/TT-BTC | 28/2031/TT-BTC 29/2031/TT-BTC",
        "No.5/2031/QH17 | 5/2031/QH17",
        "5/2031/QH17 - LUẬT ĐÒ | 5/2031/QH17",
        "QCVN 06:2031/BXD, F900/AS2-J, 1.5/2031/QH17 |",
        "3/QĐhành, 5/2031/Thông tư, số 04-38.123.456 |",
      })
  void onlyNumbersAreCutOutOfAText(String text, String numbers) {
    assertEquals(
        numbers == null ? "" : numbers,
        String.join(" ", DocumentNumber.find(text).stream().map(f -> f.span().of(text)).toList()));
  }

  @ParameterizedTest
  @CsvSource({"18-CP, 18/CP", "326/TTg, 326/TTg", "53/SL, 53/SL", "1096/QĐ, 1096/QĐ"})
  void oneCodeWillDoBehindAKind(String printed, String canonical) {
    assertEquals(Optional.empty(), DocumentNumber.at(printed, 0));
    assertEquals(
        canonical, DocumentNumber.afterKind(printed, 0).orElseThrow().number().canonical());
  }

  @Test
  void theCodeTellsTheTypeWhereItCan() {
    assertEquals(WorkType.DECREE, DocumentNumber.parse("13/2023/NĐ-CP").orElseThrow().type());
    assertEquals(null, DocumentNumber.parse("45/2019/QH14").orElseThrow().type());
  }
}
