package org.songluat.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.law.Finding;
import org.songluat.law.Level;
import org.songluat.law.Outline;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;

class WorkParserTest {
  private final WorkParser parser = new WorkParser();

  @Test
  void lawsNestChaptersArticlesClausesAndPoints() {
    Outline outline =
        parser.parse(
            Sources.lines(
                "LUẬT",
                "THƯ VIỆN MẪU",
                "Chương I",
                "QUY ĐỊNH CHUNG",
                "Điều 1. Phạm vi",
                "Luật này quy định về thư viện mẫu.",
                "Điều 2. Người đọc",
                "1. Người đọc có các quyền sau đây:",
                "a) Mượn sách;",
                "đ) Đọc sách tại chỗ.",
                "2. Người đọc trả sách đúng hạn."));
    assertEquals(
        List.of("I", "I.1", "I.1.paragraph1", "I.2", "I.2.1", "I.2.1.a", "I.2.1.đ", "I.2.2"),
        Trees.paths(outline, 0));
    assertEquals(
        "Chương I QUY ĐỊNH CHUNG", outline.versions().getFirst().clauses().getFirst().text());
  }

  @Test
  void metadataComesFromTheMasthead() {
    Outline outline =
        parser.parse(
            Sources.lines(
                "CHÍNH PHỦ",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc",
                "Số: 07/2024/NĐ-CP",
                "Hà Nội, ngày 05 tháng 3 năm 2024",
                "NGHỊ ĐỊNH",
                "Về việc mượn sách (bản mẫu)",
                "Điều 1. Phạm vi",
                "Nghị định này quy định việc mượn sách ở thư viện.",
                "Điều 2. Hiệu lực",
                "Nghị định này có hiệu lực từ ngày ký.",
                "TM. CHÍNH PHỦ",
                "THỦ TƯỚNG",
                "Nguyễn Văn Mẫu"));
    assertEquals(
        new Work(
            "07-2024-nd-cp",
            "07/2024/NĐ-CP",
            WorkType.DECREE,
            "Chính phủ",
            "Nguyễn Văn Mẫu",
            LocalDate.of(2024, 3, 5),
            LocalDate.of(2024, 3, 5),
            new Titles("NGHỊ ĐỊNH Về việc mượn sách (bản mẫu)", null)),
        outline.work());
  }

  @Test
  void aHeadlineAboveASitesFieldsIsNoMasthead() {
    Outline outline =
        parser.parse(
            Sources.lines(
                "Luật Thư viện mẫu 2021 số 09/2021/QH15 áp dụng 2024",
                "Số hiệu:",
                "09/2021/QH15",
                "Loại văn bản:",
                "Luật",
                "Nơi ban hành:",
                "Quốc hội",
                "Người ký:",
                "Trần Thị Mẫu",
                "Ngày ban hành:",
                "04/05/2021",
                "QUỐC HỘI",
                "Luật số: 09/2021/QH15",
                "Hà Nội, ngày 04 tháng 5 năm 2021",
                "LUẬT",
                "THƯ VIỆN",
                "Quốc hội ban hành Luật Thư viện mẫu.",
                "Điều 1. Phạm vi",
                "Luật này quy định về thư viện mẫu.",
                "Điều 2. Hiệu lực",
                "Luật này có hiệu lực từ ngày ký."));
    assertEquals(
        List.of("paragraph1", "1", "1.paragraph1", "2", "2.paragraph1"), Trees.paths(outline, 0));
    assertEquals("LUẬT THƯ VIỆN", outline.work().titles().vi());
    assertEquals("Trần Thị Mẫu", outline.work().signer());
  }

  @Test
  void aSitesHeadlineAndRemarksAreLessTrustedThanTheMasthead() {
    Outline outline =
        parser.parse(
            Sources.lines(
                "Luật Thư viện mẫu 2021 số 08/2021/QH15 áp dụng 2024",
                "Số hiệu:",
                "09/2021/QH15",
                "Loại văn bản:",
                "Luật",
                "Ngày ban hành:",
                "04/05/2021",
                "Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2022.",
                "QUỐC HỘI",
                "Luật số: 09/2021/QH15",
                "Hà Nội, ngày 04 tháng 5 năm 2021",
                "LUẬT",
                "THƯ VIỆN MẪU",
                "Điều 1. Phạm vi",
                "Luật này quy định về thư viện mẫu.",
                "Điều 2. Người đọc",
                "Mọi người đều được đọc sách tại chỗ mà không phải trả tiền hay trình giấy tờ gì.",
                "Điều 3. Giờ mở cửa",
                "Thư viện mở cửa vào buổi tối của mọi ngày trong tuần, trừ ngày nghỉ lễ.",
                "Điều 4. Hiệu lực",
                "Luật này có hiệu lực từ ngày ký."));
    assertEquals("09/2021/QH15", outline.work().number());
    assertEquals(LocalDate.of(2021, 5, 4), outline.work().issued());
    assertEquals(
        List.of(
            "The places must name one number, got 09/2021/QH15 (masthead), 08/2021/QH15"
                + " (headline); the first is taken"),
        outline.findings().stream().map(Finding::message).toList());
  }

  @Test
  void aLostHeadingIsInferredFromARestartAndTold() {
    Outline outline =
        parser.parse(
            Sources.lines(
                "NGHỊ QUYẾT",
                "VỀ VIỆC ĐỌC SÁCH (BẢN MẪU)",
                "A- Quan điểm",
                "1- Mục tiêu chung",
                "- Mọi người đều đọc sách.",
                "2- Mục tiêu riêng",
                "- Trẻ em đọc sách mỗi tuần.",
                "1- Thư viện mở cửa vào buổi tối.",
                "2- Nhà trường tổ chức giờ đọc sách."));
    assertEquals(
        List.of("A", "A.1", "A.1.bullet1", "A.2", "A.2.bullet1", "B.1", "B.2"),
        Trees.paths(outline, 0));
    assertEquals(
        List.of(
            "Labels must ascend, got 1 again; the heading before it seems lost and is called B"
                + " here"),
        outline.findings().stream().map(Finding::message).toList());
  }

  @Test
  void whatStandsBeforeASecondHeadingBelongsToALostFirst() {
    Outline outline =
        parser.parse(
            Sources.lines(
                "No. 09-NQ/TW",
                "Hanoi, May 4, 2021",
                "Reading has become rare in many homes of the country.",
                "II - Objectives",
                "1. General objective",
                "- Everybody reads.",
                "III - Implementation",
                "1. Libraries open in the evening."));
    assertEquals(
        List.of("I.paragraph1", "II", "II.1", "II.1.bullet1", "III", "III.1"),
        Trees.paths(outline, 0));
  }

  @Test
  void numbersThatHeadOthersAreHeadingsAndSentencesAreClauses() {
    Outline outline =
        parser.parse(
            Sources.lines(
                "NGHỊ QUYẾT",
                "I - Nhiệm vụ",
                "1. Mở rộng kho sách",
                "- Mua thêm sách cho trẻ em.",
                "II - Tổ chức thực hiện",
                "1. Thư viện tỉnh mua sách.",
                "2. Thư viện xã cho mượn sách."));
    assertEquals(
        List.of(
            Level.HEADING, Level.HEADING, Level.BULLET, Level.HEADING, Level.CLAUSE, Level.CLAUSE),
        outline.versions().getFirst().clauses().stream().map(c -> c.level()).toList());
  }

  @Test
  void quotedArticlesOfAnAmendingLawAreItsText() {
    Outline outline =
        parser.parse(
            Sources.lines(
                "LUẬT",
                "SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT THƯ VIỆN MẪU",
                "Điều 1. Sửa đổi, bổ sung một số điều",
                "1. Điều 5 được sửa đổi như sau:",
                "“Điều 5. Giờ mở cửa",
                "1. Thư viện mở cửa từ 8 giờ.",
                "2. Thư viện đóng cửa lúc 20 giờ.”",
                "2. Bãi bỏ Điều 7.",
                "Điều 2. Hiệu lực",
                "Luật này có hiệu lực từ ngày 01 tháng 01 năm 2025."));
    assertEquals(
        List.of(
            "1",
            "1.1",
            "1.1.paragraph1",
            "1.1.paragraph2",
            "1.1.paragraph3",
            "1.2",
            "2",
            "2.paragraph1"),
        Trees.paths(outline, 0));
  }

  @Test
  void aSitesFieldsSummaryAndLinksStayOutOfTheClauses() {
    Outline outline =
        parser.parse(
            Sources.lines(
                "Nghị quyết 08-NQ/TW năm 2022 về đọc sách",
                "Số hiệu: | 08-NQ/TW | Loại văn bản: | Nghị quyết |",
                "Người ký: | Nguyễn Văn Mẫu | Ngày ban hành: | 01/02/2022 |",
                "Bản tin nói rằng nghị quyết này khuyến khích mọi nhà đọc sách mỗi tối cùng nhau.",
                "Văn bản tiếng Anh",
                "No. 08-NQ/TW |",
                "Hanoi, February 1, 2022 |",
                "I - Situation",
                "Reading has become rare in many homes of the country, and libraries close early.",
                "II - Implementation",
                "1. Libraries open in the evening so that people who work can come and read there.",
                "Bạn đọc bình luận"));
    assertEquals(
        List.of(
            "title Nghị quyết 08-NQ/TW năm 2022 về đọc sách",
            "metadata Số hiệu: | 08-NQ/TW | Loại văn bản: | Nghị quyết |",
            "metadata Người ký: | Nguyễn Văn Mẫu | Ngày ban hành: | 01/02/2022 |",
            "summary Bản tin nói rằng nghị quyết này khuyến khích mọi nhà đọc sách mỗi tối cùng"
                + " nhau.",
            "site Văn bản tiếng Anh",
            "metadata No. 08-NQ/TW |",
            "metadata Hanoi, February 1, 2022 |",
            "site Bạn đọc bình luận"),
        outline.leftOut().stream().map(l -> l.reason().code() + " " + l.text()).toList());
    assertEquals(List.of("I", "I.paragraph1", "II", "II.1"), Trees.paths(outline, 0));
    assertEquals("Nguyễn Văn Mẫu", outline.work().signer());
  }

  @Test
  void aSitesHeadlineWithTheNumberIsNoMasthead() {
    Outline outline =
        parser.parse(
            Sources.lines(
                "Luật Thư viện mẫu 2021 số 12/2021/QH15 mới nhất",
                "Mục lục",
                "Tải về bản Word",
                "Người ký: Nguyễn Văn Mẫu",
                "QUỐC HỘI",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Luật số: 12/2021/QH15",
                "Hà Nội, ngày 3 tháng 2 năm 2021",
                "LUẬT",
                "THƯ VIỆN MẪU",
                "Điều 1. Phạm vi",
                "Luật này quy định về thư viện mẫu và về người đọc của các thư viện ấy.",
                "Điều 2. Hiệu lực",
                "Luật này có hiệu lực từ ngày 01 tháng 01 năm 2022."));
    assertEquals(List.of("1", "1.paragraph1", "2", "2.paragraph1"), Trees.paths(outline, 0));
    assertEquals("LUẬT THƯ VIỆN MẪU", outline.work().titles().vi());
  }

  @Test
  void placesThatDisagreeAreFindings() {
    Outline outline =
        parser.parse(
            Sources.lines(
                "Số hiệu: 08/NQ-TW",
                "Ngày ban hành: 01/02/2022",
                "Số: 08-NQ/TW",
                "Hà Nội, ngày 3 tháng 2 năm 2022",
                "NGHỊ QUYẾT",
                "I - Nhiệm vụ",
                "1. Thư viện mở cửa buổi tối để người đi làm đến đọc sách."));
    assertEquals(
        List.of(
            "The number is printed in several ways: 08-NQ/TW (masthead), 08/NQ-TW (site field)",
            "The places must name one date of issue, got 2022-02-03 (masthead), 2022-02-01 (site"
                + " field); the first is taken"),
        outline.findings().stream().map(Finding::message).sorted().toList());
  }

  @Test
  void aLongQuotationInTheOtherLanguageDoesNotEndAText() {
    String quoted =
        "Thư viện mở cửa hằng ngày cho mọi người đọc trong xã và ngoài xã. ".repeat(6).strip();
    Outline outline =
        parser.parse(
            Sources.lines(
                "LAW",
                "ON SAMPLE LIBRARIES",
                "Article 1. Scope",
                "1. This Law provides for the sample libraries of the country and for their"
                    + " readers.",
                "2. The wording in the original language is kept as it was published for all to"
                    + " read:",
                quoted,
                "Article 2. Effect",
                "1. This Law takes effect on the first day of the year that follows its"
                    + " publication.",
                "2. The Government shall guide the implementation of this Law in all provinces."));
    assertEquals(List.of("1", "1.1", "1.2", "2", "2.1", "2.2"), Trees.paths(outline, 0));
  }

  @Test
  void aJournalArticleIsNoInstrument() {
    Outline outline =
        parser.parse(
            Sources.lines(
                "Vì sao nên đọc luật bằng hai thứ tiếng",
                "Lê Minh Họa",
                "Bài này kể vì sao người dịch nên đọc cả hai bản của một văn bản luật, và đọc thế"
                    + " nào cho khỏi sót chữ nào."));
    assertEquals(WorkType.ARTICLE, outline.work().type());
    assertEquals("Vì sao nên đọc luật bằng hai thứ tiếng", outline.work().titles().vi());
    assertEquals(1, outline.versions().getFirst().clauses().size());
  }

  @Test
  void anEmptySourceHasNoVersion() {
    assertTrue(parser.parse(Sources.text("")).versions().isEmpty());
  }
}
