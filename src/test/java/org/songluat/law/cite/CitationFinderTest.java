package org.songluat.law.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.law.WorkType;
import org.songluat.text.Language;

class CitationFinderTest {
  private final CitationFinder finder = new CitationFinder("13-2023-nd-cp"::equals);

  @Test
  void fullCitationOfAHeldWork() {
    assertEquals(
        List.of(
            "Nghị định số 13/2023/NĐ-CP ngày 17 tháng 4 năm 2023 = 13/2023/NĐ-CP 13-2023-nd-cp"
                + " decree 2023-04-17 found"),
        vi("Theo Nghị định số 13/2023/NĐ-CP ngày 17 tháng 4 năm 2023 thì dữ liệu được giữ kín."));
  }

  @Test
  void numberOfTheParty() {
    assertEquals(
        List.of(
            "Nghị quyết số 30-NQ/TW, ngày 25/7/2018 = 30-NQ/TW 30-nq-tw resolution 2018-07-25"
                + " notHeld"),
        vi("Thực hiện Nghị quyết số 30-NQ/TW, ngày 25/7/2018 của Bộ Chính trị về an ninh mạng."));
    assertEquals(
        List.of(
            "Resolution No. 30-NQ/TW dated July 25, 2018 = 30-NQ/TW 30-nq-tw resolution 2018-07-25"
                + " notHeld"),
        en("As Resolution No. 30-NQ/TW dated July 25, 2018 of the Politburo requires."));
  }

  @Test
  void dayBehindTheIssuer() {
    assertEquals(
        List.of(
            "Quyết định 5/QĐ-TTg của Thủ tướng Chính phủ ngày 3/2/2031 = 5/QĐ-TTg 5-qd-ttg decision"
                + " 2031-02-03 notHeld"),
        vi("Quyết định 5/QĐ-TTg của Thủ tướng Chính phủ ngày 3/2/2031 về cầu đường."));
    assertEquals(
        List.of(
            "Decree No. 13/2023/ND-CP of the Government dated April 17, 2023 = 13/2023/NĐ-CP"
                + " 13-2023-nd-cp decree 2023-04-17 found"),
        en("See Decree No. 13/2023/ND-CP of the Government dated April 17, 2023 on data."));
  }

  @Test
  void dayOfEffectIsNotTheDayOfIssue() {
    assertEquals(
        List.of("Nghị định 13/2023/NĐ-CP = 13/2023/NĐ-CP 13-2023-nd-cp decree found"),
        vi("Nghị định 13/2023/NĐ-CP có hiệu lực từ ngày 01/7/2023."));
    assertEquals(
        List.of("Nghị định 13/2023/NĐ-CP = 13/2023/NĐ-CP 13-2023-nd-cp decree found"),
        vi("Nghị định 13/2023/NĐ-CP của Chính phủ có hiệu lực từ ngày 01/7/2023."));
  }

  @Test
  void impossibleDayIsMalformed() {
    assertEquals(
        List.of(
            "Nghị định số 13/2023/NĐ-CP ngày 31/02/2023 = 13/2023/NĐ-CP 13-2023-nd-cp decree"
                + " malformed"),
        vi("theo Nghị định số 13/2023/NĐ-CP ngày 31/02/2023."));
  }

  @Test
  void unreadableNumberIsMalformed() {
    assertEquals(
        List.of("Nghị định số 13/2023 = decree malformed"), vi("theo Nghị định số 13/2023."));
  }

  @Test
  void pinPointWithInstrument() {
    assertEquals(
        List.of(
            "điểm đ khoản 2 Điều 7 Luật số 45/2019/QH14 = 45/2019/QH14 45-2019-qh14 law 7.2.đ"
                + " notHeld"),
        vi("Áp dụng điểm đ khoản 2 Điều 7 Luật số 45/2019/QH14 đối với thợ đóng thuyền."));
    assertEquals(
        List.of(
            "Point dd Clause 2 Article 7 of Law No. 45/2019/QH14 = 45/2019/QH14 45-2019-qh14 law"
                + " 7.2.đ notHeld"),
        en("Point dd Clause 2 Article 7 of Law No. 45/2019/QH14 applies to boat builders."));
    assertEquals(
        List.of(
            "point a, clause 3 of Article 12a of the Decree 13/2023/ND-CP = 13/2023/NĐ-CP"
                + " 13-2023-nd-cp decree 12a.3.a found"),
        en("under point a, clause 3 of Article 12a of the Decree 13/2023/ND-CP"));
  }

  @Test
  void titleBetweenKindAndNumber() {
    assertEquals(
        List.of("Luật Nuôi ong số 24/2031/QH17 = 24/2031/QH17 24-2031-qh17 law notHeld"),
        vi("Luật Nuôi ong số 24/2031/QH17 cấm phun thuốc."));
    assertEquals(
        List.of("Luật Nuôi ong số 24/2031/QH17 = 24/2031/QH17 24-2031-qh17 law notHeld"),
        vi("Luật sửa đổi một số điều của Luật Nuôi ong số 24/2031/QH17 được thông qua."));
    assertEquals(
        List.of("Law on Bees No. 24/2031/QH17 = 24/2031/QH17 24-2031-qh17 law notHeld"),
        en("The Law on Bees No. 24/2031/QH17 bans spraying."));
  }

  @Test
  void bareNumber() {
    assertEquals(
        List.of("57-NQ/TW = 57-NQ/TW 57-nq-tw resolution notHeld"), vi("xem thêm 57-NQ/TW."));
  }

  @Test
  void relative() {
    assertEquals(
        List.of("khoản 1 Điều này = .1 relative", "Nghị quyết này = resolution relative"),
        vi("Trừ trường hợp tại khoản 1 Điều này, Nghị quyết này không áp dụng."));
    assertEquals(
        List.of("khoản 2 Điều 7 của Luật này = law 7.2 relative"),
        vi("Việc nêu tại khoản 2 Điều 7 của Luật này do huyện làm."));
    assertEquals(List.of("Điều này = relative"), vi("các việc theo Điều này."));
    assertEquals(List.of("Điều\nnày = relative"), vi("huyện hướng dẫn chi tiết Điều\nnày."));
    assertEquals(
        List.of("Article 9 of this law = law 9 relative"), en("on Article 9 of this law."));
    assertEquals(
        List.of(
            "Clause 1 of this Article = .1 relative",
            "this Decree = decree relative",
            "Article 9 of this Law = law 9 relative"),
        en("Except in Clause 1 of this Article, this Decree and Article 9 of this Law apply."));
  }

  @Test
  void hereofIsThisWork() {
    assertEquals(
        List.of("Clause 3 of Article 6 hereof = 6.3 relative"),
        en("ferries under Clause 3 of Article 6 hereof"));
  }

  @Test
  void markNeedsNoBlank() {
    assertEquals(
        List.of("Law No.24/2031/QH17 = 24/2031/QH17 24-2031-qh17 law notHeld"),
        en("amended by Law No.24/2031/QH17."));
  }

  @Test
  void barePinPoint() {
    assertEquals(List.of("khoản 1 Điều 5 = 5.1 ambiguous"), vi("quy định tại khoản 1 Điều 5."));
    assertEquals(
        List.of("khoản 1 Điều 5 = law 5.1 ambiguous"), vi("tại khoản 1 Điều 5 Luật Đất đai"));
  }

  @Test
  void listsAndRanges() {
    assertEquals(
        List.of(
            "Điều 5, 6 và 7 của Luật này = law 5 relative",
            "Điều 5, 6 và 7 của Luật này = law 6 relative",
            "Điều 5, 6 và 7 của Luật này = law 7 relative"),
        vi("nêu tại các Điều 5, 6 và 7 của Luật này"));
    assertEquals(
        List.of("Articles 5 to 7 = 5 ambiguous", "Articles 5 to 7 = 7 ambiguous"),
        en("as laid down in Articles 5 to 7."));
    assertEquals(List.of("Điều 5 = 5 ambiguous"), vi("nộp theo Điều 5, 30 ngày sau thì hết hạn."));
  }

  @Test
  void pinPointsShareWhatFollows() {
    assertEquals(
        List.of(
            "điểm a, n khoản 3 = law 12.3.a relative",
            "điểm a, n khoản 3 = law 12.3.n relative",
            "điểm b khoản 4 Điều 12 của Luật này = law 12.4.b relative"),
        vi("tại các điểm a, n khoản 3 và điểm b khoản 4 Điều 12 của Luật này."));
    assertEquals(
        List.of("khoản 1 = .1 relative", "khoản 2 Điều này = .2 relative"),
        vi("nêu tại khoản 1 và khoản 2 Điều này."));
    assertEquals(
        List.of("khoản 1 = .1 relative", "điểm c khoản 2 Điều này = .2.c relative"),
        vi("nêu tại khoản 1, các điểm c khoản 2 Điều này."));
    assertEquals(
        List.of(
            "Điều 3 = 13/2023/NĐ-CP 13-2023-nd-cp decree 3 found",
            "Điều 4 Nghị định 13/2023/NĐ-CP = 13/2023/NĐ-CP 13-2023-nd-cp decree 4 found"),
        vi("theo Điều 3, Điều 4 Nghị định 13/2023/NĐ-CP"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Điều này có nghĩa là ai cũng hưởng lợi.",
        "Quan điểm này đúng với mọi tài khoản này.",
        "Khoản 5 triệu đồng được trả, tăng 2 điểm phần trăm.",
        "Điều 5. Phạm vi\nKhoản 1: Người lái đò\nĐiều 6\nBến đò",
        "một khoản 500.000 đồng tại điểm 3.5",
        "Luật pháp và quyết định của tòa.",
        "phát triển 5G và GDP/năm",
      })
  void vietnameseThatCitesNothing(String text) {
    assertEquals(List.of(), vi(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "At this point a new order of things began.",
        "Article 5. Scope\nClause 1: Ferrymen",
        "the code of conduct, this order, article by article",
      })
  void englishThatCitesNothing(String text) {
    assertEquals(List.of(), en(text));
  }

  @Test
  void mixedTextIsReadInBothLanguages() {
    assertEquals(
        List.of("Điều 5 của Luật này = law 5 relative", "Article 5 of this Law = law 5 relative"),
        printed(finder.find("theo Điều 5 của Luật này / under Article 5 of this Law")));
  }

  @Test
  void wordsAndNumbersMayBeBrokenOverLines() {
    assertEquals(
        List.of(
            "Nghị định\nsố 13/2023/NĐ-CP,\nngày 17/4/2023 = 13/2023/NĐ-CP 13-2023-nd-cp decree"
                + " 2023-04-17 found"),
        vi("theo Nghị định\nsố 13/2023/NĐ-CP,\nngày 17/4/2023."));
  }

  @Test
  void longListsAreBounded() {
    String list = "điểm a" + ", a".repeat(5000) + " khoản 1" + ", 1".repeat(5000) + " Điều 5";
    int citations = finder.find(list, Language.VI).size();
    assertTrue(citations <= 200, () -> "at most 200 citations, got " + citations);
  }

  private List<String> vi(String text) {
    return printed(finder.find(text, Language.VI), text);
  }

  private List<String> en(String text) {
    return printed(finder.find(text, Language.EN), text);
  }

  private static List<String> printed(List<Citation> citations, String text) {
    citations.forEach(c -> assertEquals(c.span().of(text), c.text()));
    return printed(citations);
  }

  private static List<String> printed(List<Citation> citations) {
    return citations.stream().map(CitationFinderTest::print).toList();
  }

  private static String print(Citation c) {
    String place =
        Stream.of(c.article(), c.clause(), c.point())
            .map(label -> label == null ? "" : label)
            .collect(Collectors.joining("."))
            .replaceAll("\\.+$", "");
    WorkType type = c.type();
    String known =
        Stream.of(
                c.number(),
                c.work(),
                type == null ? null : type.code(),
                c.date(),
                place.isEmpty() ? null : place,
                c.status().code())
            .filter(part -> part != null)
            .map(Object::toString)
            .collect(Collectors.joining(" "));
    return c.text() + " = " + known;
  }
}
