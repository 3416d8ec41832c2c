package org.songluat.structure.front;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.songluat.structure.lines.Paragraph;
import org.songluat.text.Span;

class RunSorterTest {
  private static final String BODY =
      "Điều 1. Thư viện mở cửa cho mọi người trong xã, không kể tuổi tác và nghề nghiệp của họ.";

  /** Each line is "role text"; the roles must be those that the texts are given. */
  private static void assertRoles(String lines) {
    List<String> expected = new ArrayList<>();
    List<Paragraph> run = new ArrayList<>();
    for (String line : lines.strip().split("\n")) {
      int blank = line.indexOf(' ');
      String text = line.substring(blank).strip();
      expected.add(line.substring(0, blank) + " " + text);
      run.add(new Paragraph(text, List.of(new Span(0, 1)), 0, Paragraph.Kind.TEXT));
    }
    List<Role> roles = RunSorter.roles(run);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < run.size(); i++) {
      found.add(roles.get(i).name().toLowerCase(Locale.ROOT) + " " + run.get(i).text());
    }
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  @Test
  void anInstrumentHasMastheadTitleBodyAndSignature() {
    assertRoles(
        """
        metadata  CHÍNH PHỦ
        metadata  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        metadata  Độc lập - Tự do - Hạnh phúc
        metadata  -------
        metadata  Số: 07/2024/NĐ-CP
        metadata  Hà Nội, ngày 05 tháng 3 năm 2024
        title     NGHỊ ĐỊNH
        title     Về việc mượn sách (bản mẫu)
        body      Căn cứ Luật Thư viện mẫu;
        body      %s
        body      %s
        body      Điều 2. Nghị định này có hiệu lực từ ngày ký.
        signature TM. CHÍNH PHỦ
        signature THỦ TƯỚNG
        signature Nguyễn Văn Mẫu
        """
            .formatted(BODY, BODY));
  }

  @Test
  void recipientsMayBeMoreLinesThanAShortDecision() {
    assertRoles(
        """
        metadata  CHÍNH PHỦ
        metadata  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        metadata  Số: 07/2024/QĐ-TTg
        title     QUYẾT ĐỊNH
        body      %s
        body      Điều 2. Quyết định này có hiệu lực từ ngày ký; mọi người có trách nhiệm thi hành.
        signature Nơi nhận:
        signature - Như Điều 2;
        signature - Thư viện xã;
        signature - Trường học;
        signature - Trạm y tế;
        signature - Lưu: VT.
        """
            .formatted(BODY));
  }

  @Test
  void aTitleInCapitalsFollowsItsType() {
    assertRoles(
        """
        metadata No. 07/2024/ND-CP
        title    DECREE
        title    ON LENDING BOOKS
        body     Article 1. The library is open to all people of the commune, whatever their age.
        body     Article 2. Books are lent for two weeks.
        """);
  }

  @Test
  void whatASitePrintsBeforeAndAfterIsNotTheText() {
    assertRoles(
        """
        headline Nghị quyết 08-NQ/TW năm 2022 về đọc sách
        metadata Số hiệu: 08-NQ/TW
        metadata Người ký:
        metadata Nguyễn Văn Mẫu
        site     Tải về
        metadata Số: 08-NQ/TW
        title    NGHỊ QUYẾT
        body     %s
        body     %s
        body     Điều 2. Mọi người cùng đọc sách mỗi tối ở nhà và ở thư viện.
        signature T/M BỘ CHÍNH TRỊ
        signature Nguyễn Văn Mẫu
        site     Bạn đọc bình luận về nghị quyết này ở đây.
        """
            .formatted(BODY, BODY));
  }

  @Test
  void anAnnexBehindTheSignatureIsTextAgain() {
    assertRoles(
        """
        metadata  Số: 07/2024/NĐ-CP
        title     NGHỊ ĐỊNH
        body      %s
        body      %s
        body      Điều 2. Nghị định này có hiệu lực từ ngày ký.
        signature TM. CHÍNH PHỦ
        signature Nguyễn Văn Mẫu
        body      Phụ lục I
        body      Danh mục sách quý của thư viện
        body      1. Sách chép tay
        """
            .formatted(BODY, BODY));
  }

  @Test
  void anOfficeNamedInTheMiddleIsNoSignature() {
    assertRoles(
        """
        metadata No. 07/2024/ND-CP
        title    DECREE
        body     Article 1. The library is open to all people of the commune, whatever their age.
        body     THE PRIME MINISTER
        body     Article 2. Books are lent for two weeks.
        body     Article 3. Readers return them in time.
        """);
  }

  @Test
  void siteFieldsAloneDoForAMasthead() {
    assertRoles(
        """
        metadata Số hiệu: 08-NQ/TW
        metadata Ngày ban hành: 01/02/2022
        body     %s
        body     Điều 2. Mọi người cùng đọc sách.
        body     Điều 3. Nhà trường tổ chức giờ đọc sách.
        """
            .formatted(BODY));
  }

  @Test
  void aTextWithoutMastheadOpensWithItsTitleAndAuthor() {
    assertRoles(
        """
        site     Trang chủ | Tin tức
        title    Vì sao nên đọc luật bằng hai thứ tiếng
        metadata Lê Minh Họa, giảng viên
        body     Bài này kể vì sao người dịch nên đọc cả hai bản của một văn bản luật.
        body     Đọc cả hai thì không sót chữ nào.
        """);
  }

  @Test
  void aTextThatBeginsAtOnceIsAllBody() {
    assertRoles(
        """
        body Thư viện mở cửa cho mọi người trong xã.
        body Sách được mượn trong hai tuần.
        """);
  }
}
