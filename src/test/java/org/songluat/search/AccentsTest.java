package org.songluat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.Samples;

/** Accents by degree: as typed, placed or spelt otherwise, others, none. */
class AccentsTest {
  private static LegalIndex index;
  private static LegalSearcher searcher;

  @BeforeAll
  static void open() throws Exception {
    Samples.Beads beads = Samples.beads(Library.ARTICLE);
    for (String text :
        List.of(
            "Hóa giải chuyện cũ.",
            "Hoa giai chuyen cu.",
            "Hoà giải chuyện cũ.",
            "Hòa giải chuyện cũ.",
            "Kĩ sư lí giải.",
            "Kỹ sư lý giải.",
            "Ki su ly giai.",
            "Chuyên gia về giá.",
            "Chuyển giá về đâu.",
            "Quí khách tới đây.",
            "Quý khách tới đây.")) {
      beads.add(text, null);
    }
    index = LuceneIndex.inMemory();
    Samples.commit(index, List.of(beads.list()));
    searcher = new LegalSearcher(index);
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hòa giải   | Hòa giải chuyện cũ. Hoà giải chuyện cũ. Hóa giải chuyện cũ. Hoa giai chuyen cu.
          hoà giải   | Hoà giải chuyện cũ. Hòa giải chuyện cũ. Hóa giải chuyện cũ. Hoa giai chuyen cu.
          hóa giải   | Hóa giải chuyện cũ. Hoà giải chuyện cũ. Hòa giải chuyện cũ. Hoa giai chuyen cu.
          kĩ sư      | Kĩ sư lí giải. Kỹ sư lý giải. Ki su ly giai.
          kỹ sư      | Kỹ sư lý giải. Kĩ sư lí giải. Ki su ly giai.
          quí khách  | Quí khách tới đây. Quý khách tới đây.
          quý khách  | Quý khách tới đây. Quí khách tới đây.
          chuyển giá | Chuyển giá về đâu. Chuyên gia về giá.
          chuyên gia | Chuyên gia về giá. Chuyển giá về đâu.
          """)
  void whatIsAsTypedComesFirst(String query, String order) throws IOException {
    List<String> expected = List.of(order.split("(?<=\\.) "));
    assertEquals(expected, texts(query).subList(0, expected.size()));
    assertEquals(
        expected,
        texts(Normalizer.normalize(query, Normalizer.Form.NFD)).subList(0, expected.size()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"kĩ sư\"", "\"kỹ sư\"", "\"lí giải\"", "\"lý giải\""})
  void aPhraseIsFoundInEitherSpelling(String phrase) throws IOException {
    assertEquals(2, texts(phrase).size());
  }

  private static List<String> texts(String query) throws IOException {
    Results results = (Results) searcher.search(SearchRequest.of(query));
    return results.hits().stream().map(hit -> hit.vi().text()).toList();
  }
}
