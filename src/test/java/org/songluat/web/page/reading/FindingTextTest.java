package org.songluat.web.page.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.law.Finding;
import org.songluat.text.Language;
import org.songluat.text.Span;

class FindingTextTest {
  private static String vietnamese(String code, String message) {
    return FindingText.of(new Finding(code, message, new Span(0, 1)), Language.VI);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          article-gap | Articles must follow one another; Điều 12 follows Điều 10, Điều 11 is missing | Phải đánh số liền nhau: Điều 12 đứng ngay sau Điều 10, thiếu Điều 11
          clause-gap | Clauses must follow one another; Clause 7 follows Clause 4 in Article 3, Clause 5 and 6 are missing | Phải đánh số liền nhau: trong Article 3, Clause 7 đứng ngay sau Clause 4, thiếu Clause 5 và 6
          section-gap | Sections must follow one another; Mục 42 follows Mục 1 in Chương VI, Mục 2 to 41 are missing | Phải đánh số liền nhau: trong Chương VI, Mục 42 đứng ngay sau Mục 1, thiếu Mục 2 đến 41
          point-gap | Points must follow one another; điểm b comes first in khoản 4 Điều 18, điểm a is missing | Phải đánh số liền nhau: khoản 4 Điều 18 bắt đầu bằng điểm b, thiếu điểm a
          clause-restart | Clauses must ascend; khoản 1 comes again in Điều 5, a heading before it seems lost | Phải đánh số tăng dần: trong Điều 5 lại gặp khoản 1, có vẻ mất một tiêu đề ở trước
          point-order | Points must stand once; điểm b comes again in Điều 20 | Mỗi số chỉ được dùng một lần: trong Điều 20 lại gặp điểm b
          article-order | Articles must ascend; Điều 3 follows Điều 5 | Phải đánh số tăng dần: Điều 3 đứng sau Điều 5
          hidden-text | A text must be whole, got a site's log-in box between Điều 3 and Điều 6; articles 4 to 5 are not in the file | Văn bản phải trọn vẹn: giữa Điều 3 và Điều 6 là khung đăng nhập của trang web, tệp không có điều 4 đến 5
          date-conflict | The places must name one date of issue, got 2018-03-22 (masthead), 2018-03-23 (site field); the first is taken | Các chỗ phải ghi cùng một ngày ban hành, ở đây là 2018-03-22 (đầu văn bản), 2018-03-23 (trang web); lấy ngày đầu
          """)
  void whatIsOddIsToldWithItsPlaces(String code, String message, String said) {
    assertEquals(said, vietnamese(code, message));
  }

  @Test
  void whatNoLineKnowsIsNamedByItsCode() {
    assertEquals("Có chỗ nên xem lại (brand-new)", vietnamese("brand-new", "a\nb $1"));
  }

  @Test
  void englishPagesHaveTheSentenceAsItIs() {
    Finding finding = new Finding("odd", "It is odd", new Span(0, 1));
    assertEquals("It is odd", FindingText.of(finding, Language.EN));
  }
}
