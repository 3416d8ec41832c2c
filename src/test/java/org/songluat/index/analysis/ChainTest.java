package org.songluat.index.analysis;

import static org.apache.lucene.tests.analysis.BaseTokenStreamTestCase.assertTokenStreamContents;
import static org.apache.lucene.tests.analysis.BaseTokenStreamTestCase.checkRandomData;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChainTest {
  @Test
  void vietnameseKeepsAccentsAndPlacesTones() throws IOException {
    assertTerms(
        Chain.VIETNAMESE,
        "Hoà giải: THUỶ LỢI, Ðất đai",
        terms("hòa", "giải", "thủy", "lợi", "đất", "đai"),
        offsets(0, 4, 10, 15, 20, 24),
        offsets(3, 8, 14, 18, 23, 27));
  }

  @Test
  void oneSyllableHasOneSpelling() throws IOException {
    assertTerms(
        Chain.VIETNAMESE,
        "kĩ tỉ lí quí sỹ Mĩ qui mới tỉnh thi ý",
        terms("kỹ", "tỷ", "lý", "quý", "sĩ", "mỹ", "quy", "mới", "tỉnh", "thi", "ý"),
        offsets(0, 3, 6, 9, 13, 16, 19, 23, 27, 32, 36),
        offsets(2, 5, 8, 12, 15, 18, 22, 26, 31, 35, 37));
  }

  @Test
  void offsetsAreThoseOfDecomposedTextToo() throws IOException {
    assertTerms(
        Chain.VIETNAMESE,
        Normalizer.normalize("Đất ở", Normalizer.Form.NFD),
        terms("đất", "ở"),
        offsets(0, 6),
        offsets(5, 9));
  }

  @Test
  void foldedDropsAccentsAndTheStroke() throws IOException {
    assertTerms(
        Chain.VIETNAMESE_FOLDED,
        "Điều kiện kỹ thuật",
        terms("dieu", "kien", "ki", "thuat"),
        offsets(0, 5, 10, 13),
        offsets(4, 9, 12, 18));
  }

  @Test
  void figuresKeepTheirPointsAndCommas() throws IOException {
    assertTerms(
        Chain.VIETNAMESE,
        "8,5% hay 1.000.000, 4.0.",
        terms("8,5", "hay", "1.000.000", "4.0"),
        offsets(0, 5, 9, 20),
        offsets(3, 8, 18, 23));
  }

  @Test
  void sentencesWithoutASpaceBetweenAreParted() throws IOException {
    assertTerms(
        Chain.VIETNAMESE,
        "thư viện.Bạn đọc",
        terms("thư", "viện", "bạn", "đọc"),
        offsets(0, 4, 9, 13),
        offsets(3, 8, 12, 16));
  }

  @Test
  void englishIsLowerCaseWithStraightApostrophes() throws IOException {
    assertTerms(
        Chain.ENGLISH,
        "The Reader’s café in Đà Nẵng",
        terms("the", "reader's", "cafe", "in", "da", "nang"),
        offsets(0, 4, 13, 18, 21, 24),
        offsets(3, 12, 17, 20, 23, 28));
  }

  @Test
  void stemmedEnglishDropsThePossessiveAndThePlural() throws IOException {
    assertTerms(
        Chain.ENGLISH_STEMMED,
        "Readers’ cards and the library's rules",
        terms("reader", "card", "and", "the", "librari", "rule"),
        offsets(0, 9, 15, 19, 23, 33),
        offsets(7, 14, 18, 22, 32, 38));
  }

  @Test
  void aRunWithoutEndIsCut() throws IOException {
    String run = "a".repeat(WordCutter.LONGEST);
    assertTerms(
        Chain.ENGLISH,
        run + "b",
        terms(run, "b"),
        offsets(0, WordCutter.LONGEST),
        offsets(WordCutter.LONGEST, WordCutter.LONGEST + 1));
  }

  @ParameterizedTest
  @EnumSource
  void anyTextKeepsTheRulesOfTokenStreams(Chain chain) throws IOException {
    try (Analyzer analyzer = chain.analyzer()) {
      checkRandomData(new Random(chain.ordinal()), analyzer, 200);
    }
  }

  private static void assertTerms(
      Chain chain, String text, String[] terms, int[] starts, int[] ends) throws IOException {
    try (Analyzer analyzer = chain.analyzer()) {
      assertTokenStreamContents(analyzer.tokenStream("", text), terms, starts, ends, text.length());
    }
  }

  private static String[] terms(String... terms) {
    return terms;
  }

  private static int[] offsets(int... offsets) {
    return offsets;
  }
}
