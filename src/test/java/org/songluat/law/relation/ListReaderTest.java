package org.songluat.law.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.law.cite.Citation;
import org.songluat.law.cite.CitationFinder;
import org.songluat.law.cite.HeldWorks;
import org.songluat.text.Language;
import org.songluat.text.Span;

class ListReaderTest {
  private static final CitationFinder CITATIONS = new CitationFinder(HeldWorks.NONE);

  /** Each citation is a letter: m for a member, o for another. */
  private static String members(String text, Language language) {
    ListReader reader = new ListReader(text.toLowerCase(Locale.ROOT), new Span(0, text.length()));
    StringBuilder members = new StringBuilder();
    for (Citation citation : CITATIONS.find(text, language)) {
      members.append(reader.next(citation) ? 'm' : 'o');
    }
    return members.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mm  | Luật số 1/2031/QH17, Luật số 2/2031/QH17
          mmm | Luật số 1/2031/QH17; Luật số 2/2031/QH17 và Luật số 3/2031/QH17
          mm  | Luật số 1/2031/QH17 và một số điều của Luật số 2/2031/QH17
          mo  | Thông tư số 1/2031/TT-BTC hướng dẫn Nghị định số 2/2031/NĐ-CP
          mom | Thông tư số 1/2031/TT-BTC hướng dẫn Nghị định số 2/2031/NĐ-CP; Luật số 3/2031/QH17
          moo | Luật số 1/2031/QH17 đã được sửa đổi theo Luật số 2/2031/QH17, Luật số 3/2031/QH17
          mo  | Luật số 1/2031/QH17, trái với Luật số 2/2031/QH17
          o   | các quy định theo Luật số 1/2031/QH17
          mo  | Luật số 1/2031/QH17; thủ tục nêu trong Luật số 2/2031/QH17
          """)
  void vietnamese(String members, String text) {
    assertEquals(members, members(text, Language.VI));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mmm | Law No. 1/2031/QH17, Law No. 2/2031/QH17 and Law No. 3/2031/QH17
          mm  | Law No. 1/2031/QH17 and certain articles of the Law No. 2/2031/QH17
          mo  | Circular No. 1/2031/TT-BTC guiding Decree No. 2/2031/ND-CP
          mo  | Law No. 1/2031/QH17 amended by Law No. 2/2031/QH17
          o   | provisions contrary to Law No. 1/2031/QH17
          """)
  void english(String members, String text) {
    assertEquals(members, members(text, Language.EN));
  }
}
