package org.songluat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          vi | Phạt từ 1 triệu đồng đến 30.000đ   | VND VND
          vi | Có 30 đồng chí và 5 đồng phạm      | NUMBER NUMBER
          vi | Tăng 8,5%, còn 12 ngày             | PERCENT NUMBER
          vi | Vốn 5 tỷ USD hoặc 10 triệu euro    | USD EUR
          vi | Trả 100 đô la Mỹ                   | USD
          en | A fine of VND 30,000 or US$ 5      | VND USD
          en | 3 million dollars, $7, €8, 9 years | USD USD EUR NUMBER
          en | 30,000 dong on September 27, 2019  | VND
          """)
  void moneyIsToldByWhatStandsBesideTheFigure(String language, String text, String measures) {
    String found =
        Values.in(text, Language.of(language)).stream()
            .flatMap(value -> Measure.of(value, text).stream())
            .map(Measure::name)
            .collect(Collectors.joining(" "));
    assertEquals(measures, found);
  }
}
