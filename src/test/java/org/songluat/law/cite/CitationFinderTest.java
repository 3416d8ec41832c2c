package org.songluat.law.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.law.cite.word.Unit;
import org.songluat.text.Language;

class CitationFinderTest {
  private final CitationFinder finder =
      new CitationFinder(
          new WorkNames(
              List.of(
                  work("13-2023-nd-cp", "13/2023/NĐ-CP", WorkType.DECREE, "Nghị định về đò"),
                  work("24-2031-qh17", "24/2031/QH17", WorkType.LAW, "Luật Nuôi ong"),
                  work("45-2013-qh13", "45/2013/QH13", WorkType.LAW, "Luật Đất đai"),
                  work("31-2024-qh15", "31/2024/QH15", WorkType.LAW, "LUẬT ĐẤT ĐAI"))));

  @Test
  void fullCitationOfAHeldWork() {
    assertEquals(
        List.of(
            "Nghị định số 13/2023/NĐ-CP ngày 17 tháng 4 năm 2023 = 13/2023/NĐ-CP decree"
                + " 2023-04-17 found"),
        vi("Theo Nghị định số 13/2023/NĐ-CP ngày 17 tháng 4 năm 2023 thì dữ liệu được giữ kín."));
  }

  @Test
  void numberOfTheParty() {
    assertEquals(
        List.of("Nghị quyết số 30-NQ/TW, ngày 25/7/2018 = 30-NQ/TW resolution 2018-07-25 notHeld"),
        vi("Thực hiện Nghị quyết số 30-NQ/TW, ngày 25/7/2018 của Bộ Chính trị về an ninh mạng."));
    assertEquals(
        List.of(
            "Resolution No. 30-NQ/TW dated July 25, 2018 = 30-NQ/TW resolution 2018-07-25 notHeld"),
        en("As Resolution No. 30-NQ/TW dated July 25, 2018 of the Politburo requires."));
  }

  @Test
  void dayBehindTheIssuer() {
    assertEquals(
        List.of(
            "Quyết định 5/QĐ-TTg của Thủ tướng Chính phủ ngày 3/2/2031 = 5/QĐ-TTg decision"
                + " 2031-02-03 notHeld"),
        vi("Quyết định 5/QĐ-TTg của Thủ tướng Chính phủ ngày 3/2/2031 về cầu đường."));
    assertEquals(
        List.of(
            "Decree No. 13/2023/ND-CP of the Government dated April 17, 2023 = 13/2023/NĐ-CP decree"
                + " 2023-04-17 found"),
        en("See Decree No. 13/2023/ND-CP of the Government dated April 17, 2023 on data."));
  }

  @Test
  void dayOfEffectIsNotTheDayOfIssue() {
    assertEquals(
        List.of("Nghị định 13/2023/NĐ-CP = 13/2023/NĐ-CP decree found"),
        vi("Nghị định 13/2023/NĐ-CP có hiệu lực từ ngày 01/7/2023."));
    assertEquals(
        List.of("Nghị định 13/2023/NĐ-CP = 13/2023/NĐ-CP decree found"),
        vi("Nghị định 13/2023/NĐ-CP của Chính phủ có hiệu lực từ ngày 01/7/2023."));
  }

  @Test
  void impossibleDayIsMalformed() {
    assertEquals(
        List.of("Nghị định số 13/2023/NĐ-CP ngày 31/02/2023 = 13/2023/NĐ-CP decree malformed"),
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
        List.of("điểm đ khoản 2 Điều 7 Luật số 45/2019/QH14 = 45/2019/QH14 law 7.2.đ notHeld"),
        vi("Áp dụng điểm đ khoản 2 Điều 7 Luật số 45/2019/QH14 đối với thợ đóng thuyền."));
    assertEquals(
        List.of(
            "Point dd Clause 2 Article 7 of Law No. 45/2019/QH14 = 45/2019/QH14 law 7.2.đ notHeld"),
        en("Point dd Clause 2 Article 7 of Law No. 45/2019/QH14 applies to boat builders."));
    assertEquals(
        List.of(
            "point a, clause 3 of Article 12a of the Decree 13/2023/ND-CP = 13/2023/NĐ-CP decree"
                + " 12a.3.a found"),
        en("under point a, clause 3 of Article 12a of the Decree 13/2023/ND-CP"));
  }

  @Test
  void namesAreLookedUpAmongTheWorksHeld() {
    assertEquals(
        List.of(
            "Luật Nuôi ong = 24/2031/QH17 law Nuôi ong found",
            "Luật Đất đai = law Đất đai ambiguous",
            "Luật Đất đai 2024 = 31/2024/QH15 law Đất đai 2024 found",
            "Luật Đất đai năm 2013 = 45/2013/QH13 law Đất đai 2013 found",
            "Luật Đấu thầu = law Đấu thầu notHeld"),
        vi(
            "Theo Luật Nuôi ong, Luật Đất đai, Luật Đất đai 2024, Luật Đất đai năm 2013 và Luật"
                + " Đấu thầu."));
    assertEquals(
        List.of(
            "2013 Land Law = 45/2013/QH13 law Land 2013 found",
            "Law on Land 2024 = 31/2024/QH15 law Land 2024 found"),
        en("the 2013 Land Law and the Law on Land 2024"));
  }

  @Test
  void titleBetweenKindAndNumber() {
    assertEquals(
        List.of("Luật Nuôi ong số 24/2031/QH17 = 24/2031/QH17 law Nuôi ong found"),
        vi("Luật Nuôi ong số 24/2031/QH17 cấm phun thuốc."));
    assertEquals(
        List.of("Luật Nuôi ong số 24/2031/QH17 = 24/2031/QH17 law Nuôi ong found"),
        vi("Luật sửa đổi một số điều của Luật Nuôi ong số 24/2031/QH17 được thông qua."));
    assertEquals(
        List.of("Law on Bees No. 24/2031/QH17 = 24/2031/QH17 law Bees found"),
        en("The Law on Bees No. 24/2031/QH17 bans spraying."));
  }

  @Test
  void bareNumber() {
    assertEquals(List.of("57-NQ/TW = 57-NQ/TW resolution notHeld"), vi("xem thêm 57-NQ/TW."));
  }

  @Test
  void kindOfAListIsThatOfAllItsNumbers() {
    assertEquals(
        List.of(
            "Luật số 1/2031/QH17 = 1/2031/QH17 law notHeld",
            "2/2031/QH17 = 2/2031/QH17 law notHeld",
            "3/2031/QH17 = 3/2031/QH17 law notHeld"),
        vi("các Luật số 1/2031/QH17, số 2/2031/QH17 và 3/2031/QH17"));
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
    assertEquals(List.of("điểm a khoản này = ..a relative"), vi("nêu tại điểm a khoản này"));
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
  void relativeOnesLeadIntoTheWorkTheyStandIn() {
    Standing standing =
        new Standing(
            "24-2031-qh17",
            WorkType.LAW,
            Path.ROOT
                .child(Level.CHAPTER, "II")
                .child(Level.ARTICLE, "7")
                .child(Level.CLAUSE, "3")
                .child(Level.POINT, "b"));
    String text =
        "khoản 1 Điều này, điểm a khoản này, Điều 9 của Luật này, Mục 2 Chương này, Nghị định này";
    assertEquals(
        List.of(
            "24-2031-qh17 {ARTICLE=7, CLAUSE=1}",
            "24-2031-qh17 {ARTICLE=7, CLAUSE=3, POINT=a}",
            "24-2031-qh17 {ARTICLE=9}",
            "24-2031-qh17 {CHAPTER=II, SECTION=2}",
            "null {}"),
        finder.find(text, Language.VI, standing).stream()
            .map(c -> c.work() + " " + c.pin().labels())
            .toList());
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
        List.of("Law No.24/2031/QH17 = 24/2031/QH17 law found"),
        en("amended by Law No.24/2031/QH17."));
  }

  @Test
  void barePinPoint() {
    assertEquals(List.of("khoản 1 Điều 5 = 5.1 ambiguous"), vi("quy định tại khoản 1 Điều 5."));
    assertEquals(
        List.of("khoản 1 Điều 5 = decree 5.1 ambiguous"), vi("tại khoản 1 Điều 5 Nghị định"));
  }

  @Test
  void everyPlaceOfAListHasItsOwnWords() {
    assertEquals(
        List.of("Điều 5 = law 5 relative", "6 = law 6 relative", "7 của Luật này = law 7 relative"),
        vi("nêu tại các Điều 5, 6 và 7 của Luật này"));
    assertEquals(
        List.of(
            "điểm a = 12.1.a ambiguous",
            "b = 12.1.b ambiguous",
            "c khoản 1 Điều 12 = 12.1.c ambiguous"),
        vi("theo các điểm a, b và c khoản 1 Điều 12"));
    assertEquals(List.of("Điều 5 = 5 ambiguous"), vi("nộp theo Điều 5, 30 ngày sau thì hết hạn."));
  }

  @Test
  void everyPlaceOfARangeIsCited() {
    assertEquals(
        List.of("Articles 5 = 5 ambiguous", "Articles 5 to 7 = 6 ambiguous", "7 = 7 ambiguous"),
        en("as laid down in Articles 5 to 7."));
    assertEquals(
        List.of(
            "Điều 5 = law 5 relative",
            "Điều 5 đến Điều 7 = law 6 relative",
            "Điều 7 của Luật này = law 7 relative"),
        vi("quy định từ Điều 5 đến Điều 7 của Luật này"));
  }

  @Test
  void pinPointsShareWhatFollows() {
    assertEquals(
        List.of(
            "điểm a = law 12.3.a relative",
            "n khoản 3 = law 12.3.n relative",
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
            "Điều 3 = 13/2023/NĐ-CP decree 3 found",
            "Điều 4 Nghị định 13/2023/NĐ-CP = 13/2023/NĐ-CP decree 4 found"),
        vi("theo Điều 3, Điều 4 Nghị định 13/2023/NĐ-CP"));
  }

  @Test
  void whatIsAddedIsOfThePlaceItIsAddedTo() {
    assertEquals(
        List.of(
            "khoản 2 = 6.2 ambiguous",
            "khoản 2a = 6.2a ambiguous",
            "khoản 2 Điều 6 = 6.2 ambiguous"),
        vi("Sửa đổi khoản 2; bổ sung khoản 2a vào sau khoản 2 Điều 6 như sau:"));
    assertEquals(
        List.of("điểm g = 6.1.g ambiguous", "khoản 1 Điều 6 = 6.1 ambiguous"),
        vi("Bổ sung điểm g vào khoản 1 Điều 6 như sau:"));
    assertEquals(
        List.of("Clause 5 = 65.5 ambiguous", "Article 65 = 65 ambiguous"),
        en("Clause 5 shall be added to Article 65 as follows:"));
  }

  @Test
  void annexesChaptersAndSections() {
    assertEquals(
        List.of(
            "Phụ lục II ban hành kèm theo Nghị định này = decree ANNEX=II relative",
            "Mục 2 Chương III của Luật này = law CHAPTER=III SECTION=2 relative",
            "Phần thứ nhất của Bộ luật Dân sự = code Dân sự PART=1 notHeld"),
        vi(
            "Mẫu ở Phụ lục II ban hành kèm theo Nghị định này, Mục 2 Chương III của Luật này và"
                + " Phần thứ nhất của Bộ luật Dân sự."));
    assertEquals(
        List.of(
            "Appendix 2 of this Law = law ANNEX=2 relative",
            "Section 2, Chapter II of this Law = law CHAPTER=II SECTION=2 relative"),
        en("in the Appendix 2 of this Law and Section 2, Chapter II of this Law"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Điều này có nghĩa là ai cũng hưởng lợi.",
        "Quan điểm này đúng với mọi tài khoản này.",
        "Khoản 5 triệu đồng được trả, tăng 2 điểm phần trăm.",
        "Điều 5. Phạm vi\nKhoản 1: Người lái đò\nĐiều 6\nBến đò",
        "một khoản 500.000 đồng tại điểm 3.5",
        "Luật pháp và quyết định của tòa, pháp luật về Dân quân tự vệ",
        "phát triển 5G và GDP/năm",
        "nhà số 5 phố Đò, số 12/34 ngõ 5, điện thoại 04-38.123.456, ngày 3/2/2031",
        "hoàn thành 1/2 số việc, tức 3/4 kế hoạch 2030-2031",
        "a) Người lái đò;\n1/ Khách",
        "theo Mẫu số 03-KN/TT, mẫu số 01/HT-XD và QCVN 06:2031/BXD",
        "các Mẫu số: 01/LT-BC, 02/LT-BC, 03/LT-BC kèm theo",
        "các luật sư, Luật gia Việt Nam, dự án luật, Chương trình 30",
        "Nghị định thư số 5 về đò",
        "LUẬT ĐẤT ĐAI"
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
        "in accordance with the law on ferries and Vietnamese Law",
        "from point A12 to point 13, section by section, Part of it",
        "Tel. (028) 3930 3279, 50% of 3/4, 10-15 seats",
      })
  void englishThatCitesNothing(String text) {
    assertEquals(List.of(), en(text));
  }

  @Test
  void mixedTextIsReadInBothLanguages() {
    String text = "theo Điều 5 của Luật này / under Article 5 of this Law";
    assertEquals(
        List.of("Điều 5 của Luật này = law 5 relative", "Article 5 of this Law = law 5 relative"),
        printed(finder.find(text), text));
  }

  @Test
  void wordsAndNumbersMayBeBrokenOverLines() {
    assertEquals(
        List.of(
            "Nghị định\n"
                + "số 13/2023/NĐ-\n"
                + "CP,\n"
                + "ngày 17/4/2023 = 13/2023/NĐ-CP decree 2023-04-17 found"),
        vi("theo Nghị định\nsố 13/2023/NĐ-\nCP,\nngày 17/4/2023."));
    assertEquals(
        List.of("khoản 2\nĐiều 5 = 5.2 ambiguous"),
        vi("theo quy định tại khoản 2\nĐiều 5. Sau đó"));
  }

  @Test
  void longListsAreBounded() {
    String list = "điểm a" + ", a".repeat(5000) + " khoản 1" + ", 1".repeat(5000) + " Điều 5";
    int citations = finder.find(list, Language.VI).size();
    assertTrue(citations <= 12_000, () -> "at most 12000 citations, got " + citations);
  }

  @Test
  void rangesAreBounded() {
    int citations = finder.find("Điều 1-99, ".repeat(5000), Language.VI).size();
    assertTrue(citations <= 25_000, () -> "at most 25000 citations, got " + citations);
  }

  private List<String> vi(String text) {
    return printed(finder.find(text, Language.VI), text);
  }

  private List<String> en(String text) {
    return printed(finder.find(text, Language.EN), text);
  }

  private static List<String> printed(List<Citation> citations, String text) {
    citations.forEach(c -> assertEquals(c.span().of(text), c.text()));
    return citations.stream().map(CitationFinderTest::print).toList();
  }

  private static String print(Citation c) {
    WorkType type = c.type();
    String known =
        Stream.of(
                c.number(),
                type == null ? null : type.code(),
                c.title(),
                c.date(),
                c.year(),
                place(c),
                c.status().code())
            .filter(part -> part != null && !part.equals(""))
            .map(Object::toString)
            .collect(Collectors.joining(" "));
    return c.text() + " = " + known;
  }

  private static String place(Citation c) {
    String article =
        Stream.of(c.article(), c.clause(), c.point())
            .map(label -> label == null ? "" : label)
            .collect(Collectors.joining("."))
            .replaceAll("\\.+$", "");
    String more =
        c.pin().labels().entrySet().stream()
            .filter(e -> e.getKey().compareTo(Unit.ARTICLE) < 0)
            .map(Object::toString)
            .collect(Collectors.joining(" "));
    return article.isEmpty() ? more : article;
  }

  private static Work work(String id, String number, WorkType type, String title) {
    return new Work(id, number, type, null, null, null, null, new Titles(title, null));
  }
}
