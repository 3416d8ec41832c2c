package org.songluat.structure.front;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.structure.lines.Paragraph;
import org.songluat.text.Span;

class FrontRolesTest {
  private static List<Paragraph> paragraphs(String... texts) {
    return Stream.of(texts)
        .map(t -> new Paragraph(t, List.of(new Span(0, 1)), 0, Paragraph.Kind.TEXT))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nghị quyết 08-NQ/TW năm 2022 về đọc sách",
        "Toàn văn Nghị quyết 08 về đọc sách",
        "Luật Thư viện mẫu 2024",
        "Full text of Resolution 08-NQ/TW",
        "Decree No. 13 on lending"
      })
  void aHeadlineNamesAnInstrumentWithANumberOrYear(String text) {
    assertEquals(true, FrontRoles.title(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nghị quyết về đọc sách",
        "Nghị quyết 08-NQ/TW khuyến khích mọi nhà đọc sách.",
        "Tin về Nghị quyết 08-NQ/TW",
        "Lawyers read 12 books",
        ""
      })
  void otherLinesAreNoHeadlines(String text) {
    assertEquals(false, FrontRoles.title(text));
  }

  @Test
  void fieldsAreMetadataWithTheLineTheirValueStandsOn() {
    assertEquals(
        List.of(Role.METADATA, Role.METADATA, Role.SITE),
        FrontRoles.of(paragraphs("Người ký:", "Nguyễn Văn Mẫu", "Tải về")));
  }

  @Test
  void sentencesAreASummaryAndShortLinesAreMenus() {
    assertEquals(
        List.of(Role.SUMMARY, Role.SUMMARY, Role.SITE),
        FrontRoles.of(paragraphs("Nghị quyết có ba điểm mới.", "1. Mở cửa buổi tối", "Trang chủ")));
  }

  @Test
  void behindATextThereIsNeitherTitleNorSummary() {
    assertEquals(
        List.of(Role.SITE, Role.SITE, Role.METADATA),
        FrontRoles.after(
            paragraphs(
                "Nghị quyết 09-NQ/TW năm 2023 về mượn sách",
                "Bài này có nhiều bình luận.",
                "Số hiệu: 08-NQ/TW")));
  }
}
