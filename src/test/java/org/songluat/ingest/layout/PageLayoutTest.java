package org.songluat.ingest.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.songluat.ingest.layout.Sheet.blocks;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageLayoutTest {
  private static final String FULL = "Cây bàng được trồng dọc mười hai con đường của phường";

  @Test
  void linesUpToTheEdgeAreOneParagraph() {
    assertEquals(
        List.of("P1 " + FULL + " " + FULL + " và được tưới.", "P1 Người dân chăm cây."),
        blocks(Sheet.page().lines(100, 100, FULL, FULL, "và được tưới.", "Người dân chăm cây.")));
  }

  @Test
  void anIndentBeginsAParagraph() {
    assertEquals(
        List.of("P1 " + FULL, "P1 " + FULL + " " + FULL),
        blocks(Sheet.page().lines(80, 85, FULL).lines(100, 100, FULL).lines(80, 115, FULL)));
  }

  @Test
  void eachGroundIsAParagraph() {
    String ground = "Căn cứ Luật mẫu số 01 về cây trồng dọc đường của xã;";
    assertEquals(
        List.of("P1 " + ground, "P1 " + ground),
        blocks(Sheet.page().lines(100, 100, ground, ground)));
  }

  @Test
  void aPartOfAPageHasALeadingOfItsOwn() {
    Sheet sheet = Sheet.page();
    for (int i = 0; i < 4; i++) {
      sheet.print(100, 100 + 19 * i, "Cây bàng được trồng dọc mười hai con đường của phường");
    }
    sheet.print(100, 200, "Nơi nhận").print(300, 200, "Chức vụ");
    for (int i = 0; i < 10; i++) {
      sheet.print(100, 220 + 13 * i, "- Tổ chăm cây;");
    }
    assertEquals("P1 " + String.join(" ", Collections.nCopies(4, FULL)), blocks(sheet).getFirst());
  }

  @Test
  void aLabelBeginsAParagraphAfterAFullSentence() {
    assertEquals(
        List.of("P1 " + FULL + ".", "P1 2. " + FULL),
        blocks(Sheet.page().lines(80, 100, FULL + ".", "2. " + FULL)));
  }

  @Test
  void aReferenceBrokenAtTheLinesEndIsNoLabel() {
    String open = "Cây được chăm theo quy định của bản này tại khoản";
    assertEquals(
        List.of("P1 " + open + " 2. Điều sau của bản này"),
        blocks(Sheet.page().lines(80, 100, open, "2. Điều sau của bản này")));
  }

  @Test
  void aSentenceThatRunsOnOverThePageIsMarkedSo() {
    assertEquals(
        List.of("P1 " + FULL + " " + FULL, "P1* 1", "C2 và phường kề bên.", "P2 Hết.", "P2* 2"),
        blocks(
            new Sheet(1).lines(80, 100, FULL, FULL).print(297, 800, "1"),
            new Sheet(2).lines(80, 100, "và phường kề bên.", "Hết.").print(297, 800, "2")));
  }

  @Test
  void aParagraphThatEndsWithThePageIsNotRunOn() {
    assertEquals(
        List.of("P1 Hết phần một.", "P1* 1", "P2 " + FULL + " " + FULL, "P2* 2"),
        blocks(
            new Sheet(1).lines(80, 100, "Hết phần một.").print(297, 800, "1"),
            new Sheet(2).lines(80, 100, FULL, FULL).print(297, 800, "2")));
  }

  @Test
  void aNoteIsABlockOfItsOwnAndTheSentenceGoesOnBehindIt() {
    String noted = "Cây bàng¹ được trồng dọc mười hai con đường của phường";
    assertEquals(
        List.of(
            "P1 " + noted + " " + FULL,
            "P1* ¹ Tên khoa học đã kiểm tra.",
            "P1* ² Số liệu của phường.",
            "C2 và phường kề² bên."),
        blocks(
            new Sheet(1)
                .lines(80, 100, noted, FULL)
                .rule(80, 700, 224, 700)
                .size(9)
                .lines(80, 715, "¹ Tên khoa học đã kiểm tra.", "² Số liệu của phường."),
            new Sheet(2).lines(80, 100, "và phường kề² bên.")));
  }

  @Test
  void columnsAreReadOneAfterTheOther() {
    String[] left = numbered("t");
    String[] right = numbered("p");
    assertEquals(
        List.of(
            "P1 CÔNG VIỆC CHUNG", "P1 " + String.join(" ", left) + " " + String.join(" ", right)),
        blocks(
            Sheet.page()
                .print(220, 60, "CÔNG VIỆC CHUNG")
                .lines(80, 100, left)
                .lines(320, 100, right)));
  }

  private static String[] numbered(String side) {
    return IntStream.range(0, 8)
        .mapToObj(i -> side + i + " cây bàng chịu được bão gió")
        .toArray(String[]::new);
  }

  @Test
  void columnsInTwoLanguagesAreReadLanguageByLanguageOverAllPages() {
    String vi = "cây bàng được trồng ở phường";
    String en = "the trees are planted by all";
    Sheet first = new Sheet(1);
    Sheet second = new Sheet(2);
    for (Sheet sheet : List.of(first, second)) {
      sheet.lines(60, 100, vi, vi, vi, vi, vi, vi).lines(320, 100, en, en, en, en, en, en);
    }
    String sixVi = String.join(" ", Collections.nCopies(6, vi));
    String sixEn = String.join(" ", Collections.nCopies(6, en));
    assertEquals(
        List.of("P1 " + sixVi, "C2 " + sixVi, "P1 " + sixEn, "C2 " + sixEn), blocks(first, second));
  }

  @Test
  void shortTextsBesideEachOtherAreCellsLineByLine() {
    assertEquals(
        List.of(
            "C1 HỘI TRỒNG CÂY",
            "C1 CỘNG ĐỒNG XANH SẠCH ĐẸP",
            "C1 Số: 07/QĐ-HTC",
            "C1 Hà Nội, ngày 05 tháng 3 năm 2026",
            "P1 QUYẾT ĐỊNH"),
        blocks(
            Sheet.page()
                .print(90, 80, "HỘI TRỒNG CÂY")
                .print(320, 80, "CỘNG ĐỒNG XANH SẠCH ĐẸP")
                .print(95, 120, "Số: 07/QĐ-HTC")
                .print(310, 120, "Hà Nội, ngày 05 tháng 3 năm 2026")
                .print(250, 180, "QUYẾT ĐỊNH")));
  }

  @Test
  void aRuledTableIsReadRowByRow() {
    Sheet sheet =
        Sheet.page()
            .print(80, 80, "Bảng cây:")
            .grid(new double[] {80, 130, 400, 480}, new double[] {100, 130, 175})
            .print(90, 120, "Số")
            .print(140, 120, "Tên cây")
            .print(410, 120, "Tuổi")
            .print(90, 155, "1")
            .print(140, 145, "Bàng lá nhỏ trồng ở đầu phố gần bến xe và")
            .print(140, 160, "bến tàu")
            .print(410, 155, "7");
    assertEquals(
        List.of(
            "P1 Bảng cây:",
            "C1 Số",
            "C1 Tên cây",
            "C1 Tuổi",
            "C1 1",
            "C1 Bàng lá nhỏ trồng ở đầu phố gần bến xe và bến tàu",
            "C1 7"),
        blocks(sheet));
    assertEquals(
        "Bảng cây:\nSố\tTên cây\tTuổi\n1\tBàng lá nhỏ trồng ở đầu phố gần bến xe và bến tàu\t7",
        Sheet.read(sheet).text());
  }

  @Test
  void runningHeadsAndNumbersAreAside() {
    Sheet[] pages =
        IntStream.rangeClosed(1, 4)
            .mapToObj(i ->
                new Sheet(i)
                    .print(80, 40, "BẢN TIN/Số 12 + 13/Ngày 05-3-2026")
                    .print(500, 40, String.valueOf(i + 6))
                    .print(80, 100, "Điều " + i + ". Cây thứ " + i + "."))
            .toArray(Sheet[]::new);
    assertEquals(
        List.of(
            "P1* BẢN TIN/Số 12 + 13/Ngày 05-3-2026",
            "P1* 7",
            "P1 Điều 1. Cây thứ 1.",
            "P2* BẢN TIN/Số 12 + 13/Ngày 05-3-2026",
            "P2* 8",
            "P2 Điều 2. Cây thứ 2."),
        blocks(pages).subList(0, 6));
  }

  @Test
  void labelsThatCountAtThePagesTopAreNoRunningHeads() {
    Sheet[] forms =
        IntStream.rangeClosed(1, 4)
            .mapToObj(i ->
                new Sheet(i).print(250, 60, "Mẫu số 0" + i).print(80, 100, "Tên cây " + i + ":"))
            .toArray(Sheet[]::new);
    assertEquals(
        List.of("P1 Mẫu số 01", "P1 Tên cây 1:", "P2 Mẫu số 02", "P2 Tên cây 2:"),
        blocks(forms).subList(0, 4));
  }

  @Test
  void aWordCutAtTheLinesEndIsWholeWhereTheDocumentHasItWhole() {
    String first = "All the residents who wish so may plant trees by agree-";
    String second = "ment with the ward, and the agreement is made in writing.";
    assertEquals(
        List.of(
            "P1 All the residents who wish so may plant trees by agreement with the ward, and the"
                + " agreement is made in writing."),
        blocks(Sheet.page().lines(80, 100, first, second)));
  }

  @Test
  void aSoftHyphenIsALetterWhereItStandsWithinWords() {
    String cut = "Cây bàng được trồng dọc mười hai con đường của ph";
    String full = cut + "\u00AD";
    assertEquals(List.of("P1 " + cut + "ường"), blocks(Sheet.page().lines(100, 100, full, "ường")));
    assertEquals(
        List.of("P1 " + full + " xã ng\u00ADời"),
        blocks(Sheet.page().lines(100, 100, full, "xã ng\u00ADời")));
  }

  @Test
  void theHyphenOfACompoundStays() {
    String first = "Cây làm cho phố mát hơn, theo sách của ông Mác-";
    assertEquals(
        List.of("P1 " + first + "Lênin và bạn bè."),
        blocks(Sheet.page().lines(80, 100, first, "Lênin và bạn bè.")));
  }

  @Test
  void whatOfficesStampOnAPageIsAside() {
    Sheet sheet =
        Sheet.page()
            .size(7)
            .print(300, 30, "Người ký: Hội trồng cây")
            .print(300, 40, "Email: cay@example.org")
            .print(300, 50, "Thời gian ký: 05.03.2026 10:00:00")
            .size(Sheet.SIZE)
            .grid(new double[] {60, 160}, new double[] {60, 80, 110})
            .print(70, 75, "HỘI CÂY")
            .print(65, 100, "ĐẾN Ngày:")
            .print(80, 200, "Điều 1. Cây được trồng.");
    assertEquals(
        List.of(
            "P1* Người ký: Hội trồng cây",
            "P1* Email: cay@example.org",
            "P1* Thời gian ký: 05.03.2026 10:00:00",
            "P1* HỘI CÂY",
            "P1* ĐẾN Ngày:",
            "P1 Điều 1. Cây được trồng."),
        blocks(sheet));
  }
}
