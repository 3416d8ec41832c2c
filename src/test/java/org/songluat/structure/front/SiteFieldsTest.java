package org.songluat.structure.front;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.structure.lines.Paragraph;
import org.songluat.text.Span;

class SiteFieldsTest {
  private static SiteFields read(String... texts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String text : texts) {
      int start = 100 * paragraphs.size();
      Span span = new Span(start, start + text.length());
      paragraphs.add(new Paragraph(text, List.of(span), 0, Paragraph.Kind.TEXT));
    }
    return SiteFields.read(paragraphs);
  }

  private static String value(SiteFields fields, SiteFields.Field field) {
    return fields.value(field).map(SiteFields.Value::text).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Số hiệu: 45/2019/QH14             ; NUMBER    ; 45/2019/QH14
          Số ký hiệu : 08-NQ/TW             ; NUMBER    ; 08-NQ/TW
          Số/Ký hiệu: 08-NQ/TW              ; NUMBER    ; 08-NQ/TW
          Document number: 08-NQ/TW         ; NUMBER    ; 08-NQ/TW
          LOẠI VĂN BẢN: Nghị quyết          ; TYPE      ; Nghị quyết
          Nơi ban hành: Chính phủ           ; ISSUER    ; Chính phủ
          Issuing body: The Government      ; ISSUER    ; The Government
          Người ký: Nguyễn Văn Mẫu          ; SIGNER    ; Nguyễn Văn Mẫu
          Signed by: Nguyen Van Mau         ; SIGNER    ; Nguyen Van Mau
          Ngày ban hành: 01/02/2022         ; ISSUED    ; 01/02/2022
          Ngày có hiệu lực: 01/07/2022      ; EFFECTIVE ; 01/07/2022
          Effective date: July 1, 2022      ; EFFECTIVE ; July 1, 2022
          Trích yếu: Về đọc sách: bản mẫu   ; TITLE     ; Về đọc sách: bản mẫu
          Tình trạng: Còn hiệu lực          ; OTHER     ; Còn hiệu lực
          """)
  void aLineIsAKeyAndAValue(String line, SiteFields.Field field, String value) {
    assertEquals(true, SiteFields.row(line));
    assertEquals(value, value(read(line), field));
  }

  @Test
  void cellsOfARowAreKeysAndValuesInTurn() {
    SiteFields fields =
        read(
            "Số hiệu: | 08-NQ/TW | Loại văn bản: | Nghị quyết |", "Người ký: | | Lĩnh vực: | Sách");
    assertEquals("08-NQ/TW", value(fields, SiteFields.Field.NUMBER));
    assertEquals("Nghị quyết", value(fields, SiteFields.Field.TYPE));
    assertEquals("Sách", value(fields, SiteFields.Field.OTHER));
  }

  @Test
  void aValueMayStandOnTheNextLine() {
    SiteFields fields = read("Số hiệu:", "08-NQ/TW", "Chính phủ");
    assertEquals("08-NQ/TW", value(fields, SiteFields.Field.NUMBER));
    assertEquals("", value(fields, SiteFields.Field.ISSUER));
  }

  @Test
  void theFirstValueCountsAndSaysWhereItStands() {
    SiteFields fields = read("Số hiệu: 08-NQ/TW", "Số hiệu: 09-NQ/TW");
    assertEquals(
        Optional.of(new SiteFields.Value("08-NQ/TW", new Span(0, 17))),
        fields.value(SiteFields.Field.NUMBER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ngày hiệu lực: Đã biết",
        "Ngày hiệu lực: Đang cập nhật",
        "Effective date: Updating",
        "Effective date: Known",
        "Ngày hiệu lực: ***",
        "Ngày hiệu lực:"
      })
  void whatASiteMasksOrDoesNotKnowIsNoValue(String line) {
    assertEquals(true, SiteFields.row(line));
    assertEquals(Optional.empty(), read(line).value(SiteFields.Field.EFFECTIVE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Số hiệu của văn bản này là: 08-NQ/TW",
        "Điều 1: Phạm vi",
        "Người ký tên",
        ": 08-NQ/TW",
        "",
        "Nghị quyết nêu ba nhiệm vụ: đọc, mượn và trả"
      })
  void otherLinesAreNoFields(String line) {
    assertEquals(false, SiteFields.row(line));
  }
}
