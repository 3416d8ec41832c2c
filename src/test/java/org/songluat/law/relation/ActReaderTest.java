package org.songluat.law.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.law.cite.Citation;
import org.songluat.law.cite.CitationFinder;
import org.songluat.law.cite.HeldWorks;
import org.songluat.law.relation.Relation.Kind;
import org.songluat.text.Language;

class ActReaderTest {
  private static final CitationFinder CITATIONS = new CitationFinder(HeldWorks.NONE);

  /** What a text does to each number in it, first letter of the number, then the relation. */
  private static List<String> acts(String text, Language language, boolean title, Kind above) {
    List<Citation> found = CITATIONS.find(text, language);
    List<Kind> kinds = new ActReader(text, found, title, above).kinds();
    List<String> acts = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      String number = found.get(i).number();
      if (number != null) {
        acts.add(number.substring(0, number.indexOf('/')) + " " + kinds.get(i).code());
      }
    }
    return acts;
  }

  private static List<String> vi(String text) {
    return acts(text, Language.VI, false, Kind.CITES);
  }

  private static List<String> en(String text) {
    return acts(text, Language.EN, false, Kind.CITES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          amends   | Sửa đổi, bổ sung khoản 2 Điều 7 Luật số 1/2031/QH17 như sau:
          amends   | 3. Bổ sung Điều 5a của Nghị định số 1/2031/NĐ-CP như sau:
          amends   | Thay thế cụm từ “bến thuyền” tại Điều 4 Luật số 1/2031/QH17.
          amends   | Luật này sửa đổi Luật số 1/2031/QH17 về đường thủy.
          amends   | Khoản 2 Điều 7 Luật số 1/2031/QH17 được sửa đổi, bổ sung như sau:
          repeals  | Bãi bỏ Điều 9 Nghị định số 1/2031/NĐ-CP.
          repeals  | Luật số 1/2031/QH17 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành.
          repeals  | Nghị định số 1/2031/NĐ-CP bị bãi bỏ kể từ ngày Nghị định này được ký.
          replaces | Nghị định này thay thế Nghị định số 1/2031/NĐ-CP.
          replaces | Luật số 1/2031/QH17 được thay thế bằng Luật này.
          cites    | Thực hiện theo Luật số 1/2031/QH17.
          cites    | Chính phủ quy định việc sửa đổi giấy phép theo Luật số 1/2031/QH17.
          cites    | Giấy phép cấp theo Luật số 1/2031/QH17 mà chưa hết hiệu lực thì được dùng.
          cites    | Áp dụng Luật số 1/2031/QH17 đã được sửa đổi năm 2032.
          """)
  void vietnameseSentences(String act, String text) {
    assertEquals(List.of("1 " + act), vi(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          amends   | To amend Clause 2 Article 7 of Law No. 1/2031/QH17 as follows:
          amends   | Article 4 of Law No. 1/2031/QH17 is amended as follows:
          amends   | Replace the phrase "river port" in Article 4 of Law No. 1/2031/QH17.
          repeals  | This Decree annuls Decree No. 1/2031/ND-CP.
          repeals  | Decree No. 1/2031/ND-CP shall be repealed when this Decree takes effect.
          repeals  | Law No. 1/2031/QH17 ceases to be effective from the day of this Law.
          replaces | This Decree replaces Decree No. 1/2031/ND-CP on canals.
          replaces | Law No. 1/2031/QH17 is superseded by this Law.
          cites    | Permits amended under Law No. 1/2031/QH17 stay in force.
          cites    | A permit under Law No. 1/2031/QH17 expires after a year; if it is lost, tell us.
          """)
  void englishSentences(String act, String text) {
    assertEquals(List.of("1 " + act), en(text));
  }

  @Test
  void aVerbActsOnTheWholeListBehindIt() {
    assertEquals(
        List.of("1 repeals", "2 repeals", "3 repeals"),
        vi(
            "Bãi bỏ Nghị định số 1/2031/NĐ-CP, Nghị định số 2/2031/NĐ-CP và Thông tư số"
                + " 3/2031/TT-BTC."));
    assertEquals(
        List.of("1 repeals", "2 repeals"),
        vi("Luật số 1/2031/QH17 và Luật số 2/2031/QH17 hết hiệu lực kể từ ngày 01/7/2032."));
  }

  @Test
  void whatOnlyDescribesAMemberOfTheListIsCited() {
    assertEquals(
        List.of("1 repeals", "2 cites"),
        vi("Bãi bỏ Thông tư số 1/2031/TT-BTC hướng dẫn Nghị định số 2/2031/NĐ-CP."));
    assertEquals(
        List.of("1 amends", "2 cites", "3 cites"),
        vi(
            "Sửa đổi Luật số 1/2031/QH17 đã được sửa đổi, bổ sung theo Luật số 2/2031/QH17, Luật số"
                + " 3/2031/QH17."));
    assertEquals(List.of("1 cites"), vi("Sửa đổi các quy định trái với Luật số 1/2031/QH17."));
    assertEquals(
        List.of("1 amends", "2 cites"),
        en("To amend Law No. 1/2031/QH17, which was amended by Law No. 2/2031/QH17."));
  }

  @Test
  void eachVerbHasItsOwnList() {
    assertEquals(
        List.of("1 amends", "2 repeals"),
        vi("Sửa đổi Điều 3 Luật số 1/2031/QH17 và bãi bỏ Điều 4 Luật số 2/2031/QH17."));
    assertEquals(
        List.of("1 cites", "2 replaces"),
        vi("Quy định tại Luật số 1/2031/QH17. Luật này thay thế Luật số 2/2031/QH17."));
  }

  @Test
  void aTitleActsWithWhateverVerbItHas() {
    assertEquals(
        List.of("1 amends"),
        acts(
            "Luật sửa đổi, bổ sung một số điều của Luật số 1/2031/QH17",
            Language.VI,
            true,
            Kind.CITES));
  }

  @Test
  void aHeadingActsOnWhatIsListedBelowIt() {
    assertEquals(
        Kind.REPEALS, ActReader.introduction("Các văn bản sau đây hết hiệu lực thi hành:"));
    assertEquals(Kind.REPEALS, ActReader.introduction("The following are hereby annulled:"));
    assertEquals(Kind.REPLACES, ActReader.introduction("This Decree replaces:"));
    assertEquals(Kind.REPLACES, ActReader.introduction("Nghị định này thay thế:"));
    assertEquals(Kind.CITES, ActReader.introduction("Sửa đổi một số khoản như sau:"));
    assertEquals(Kind.CITES, ActReader.introduction("Các văn bản sau đây hết hiệu lực"));
    assertEquals(
        List.of("1 repeals", "2 cites"),
        acts(
            "a) Thông tư số 1/2031/TT-BTC hướng dẫn Nghị định số 2/2031/NĐ-CP;",
            Language.VI,
            false,
            Kind.REPEALS));
  }

  @Test
  void theConstitutionInForceIsNotEnded() {
    assertEquals(
        List.of(Kind.CITES),
        new ActReader(
                "Bãi bỏ văn bản, Hiến pháp.",
                CITATIONS.find("Bãi bỏ văn bản, Hiến pháp.", Language.VI),
                false,
                Kind.CITES)
            .kinds());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Căn cứ Luật Nuôi ong;",
        "- Căn cứ Luật Nuôi ong;",
        "Pursuant to the Law on Beekeeping;",
        "(Based on the Law on Beekeeping)"
      })
  void groundsOpenWithTheWordsForThem(String text) {
    assertTrue(ActReader.ground(text));
  }

  @Test
  void otherTextsAreNoGrounds() {
    assertFalse(ActReader.ground("Theo đó, căn cứ Luật Nuôi ong"));
    assertFalse(ActReader.ground("Căn cứu hộ"));
  }

  @Test
  void aTextAsLongAsATableDoesNothing() {
    String text = "Bãi bỏ Luật số 1/2031/QH17." + " ".repeat(20_000);
    assertEquals(List.of("1 cites"), vi(text));
  }
}
