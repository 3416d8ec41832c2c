package org.songluat.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceMentionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Điều 5                     | article=5
          dieu 12a                   | article=12a
          điểm đ khoản 2 Điều 7      | point=đ heading=đ, clause=2 heading=2, article=7
          diem d khoan 2 dieu 7      | point=d point=đ heading=d, clause=2 heading=2, article=7
          Point dd Clause 2 Article 7| point=dd point=đ heading=dd, clause=2 heading=2, article=7
          mục III.5                  | iii.5
          section III.8              | iii.8
          III.6                      | iii.6
          III/6                      | iii.6
          mục B.2                    | b.2
          B.2                        | b.2
          phần B                     | part=b heading=b
          phần I                     | part=1 part=i heading=i
          Chapter 4                  | chapter=4 chapter=iv
          tiểu mục 2                 | subsection=2 subsection=ii heading=2
          """)
  void placesAreReadInBothLanguages(String text, String terms) {
    String found =
        String.join(
            ", ",
            PlaceMention.find(text).stream()
                .map(mention -> String.join(" ", sorted(mention.terms())))
                .toList());
    assertEquals(
        String.join(
            ", ",
            List.of(terms.split(", ")).stream()
                .map(one -> String.join(" ", sorted(List.of(one.split(" ")))))
                .toList()),
        found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "điều kiện",
        "mục tiêu 30%",
        "phân 1",
        "article of law",
        "điều 5%",
        "khoản chi",
        "2.5",
        "iii.5",
        "điểm đến",
        "section 1/2",
        "part time",
        "quan điểm 5",
        "thời điểm 1",
        "phần b",
        "quý II/2024"
      })
  void otherWordsAreNoPlaces(String text) {
    assertEquals(List.of(), PlaceMention.find(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          iii.5        | iii.5
          k2 đ7        | clause=2 article=7
          Đ. 7a        | article=7a
          mục II, k.3  | section=ii clause=3
          ki 5         |
          điều đ       |
          """)
  void besideAWorkPlacesMayBeShortened(String text, String first) {
    String found =
        String.join(
            " ",
            PlaceMention.findBesideWork(text).stream().map(m -> m.terms().getFirst()).toList());
    assertEquals(first == null ? "" : first, found.replace("section=2", "section=ii"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Article 7(2)(dd) of it | Article 7.2.dd   of it
          điều 5(1)              | điều 5.1
          Điều (5)               | Điều (5)
          library(2)             | library(2)
          """)
  void labelsInBracketsAreAChain(String text, String chain) {
    assertEquals(chain, PlaceMention.withoutBrackets(text).stripTrailing());
    assertEquals(text.length(), PlaceMention.withoutBrackets(text).length());
  }

  @Test
  void theSpanIsThatOfTheTextAsTyped() {
    assertEquals(
        "Điều 7", PlaceMention.find("theo Điều 7 của").getFirst().span().of("theo Điều 7 của"));
  }

  private static List<String> sorted(List<String> terms) {
    return terms.stream().sorted().toList();
  }
}
