package org.songluat.web.page.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.search.note.Note;
import org.songluat.text.Language;
import org.songluat.web.page.Messages;

class NoteTextTest {
  private static final List<Note> NOTES =
      List.of(
          new Note.Keyed(List.of("Telex", "VNI"), "bạn đọc"),
          new Note.Corrected("thư vệin", "thư viện"),
          new Note.OnlyTyped(),
          new Note.Rendered(Language.VI, List.of("cửa sổ")),
          new Note.Rendered(Language.EN, List.of("lending fee", "fee")),
          new Note.WrittenOut(Language.VI, List.of("phí mượn sách")),
          new Note.NoSuchPlace(),
          new Note.Begun("xy", List.of(), 0, 0),
          new Note.Begun("ch", List.of("cha", "chi"), 0, 0),
          new Note.Begun("ch", List.of("cha", "chi"), 52, 16),
          new Note.Begun("ch", List.of("cha"), 0, 3),
          new Note.Nearer(100),
          new Note.NotHeld(),
          new Note.OtherAccents(),
          new Note.FirstWords(64));

  private static List<String> said(Language language) {
    return NOTES.stream().map(new NoteText(Messages.of(language))::of).toList();
  }

  @Test
  void theEnglishPagesSayWhatProgramsAreTold() {
    assertEquals(NOTES.stream().map(Note::english).toList(), said(Language.EN));
  }

  @Test
  void theVietnamesePagesSayItInVietnamese() {
    assertEquals(
        List.of(
            "Đã đọc theo kiểu gõ Telex, VNI: “bạn đọc”",
            "Không đoạn nào có đủ “thư vệin”; đã tìm “thư viện”",
            "Chỉ tìm đúng những gì đã gõ: không tìm bản dịch, từ khác, không sửa lỗi gõ",
            "Đã tìm cả bằng tiếng Việt: cửa sổ",
            "Đã tìm cả bằng tiếng Anh: lending fee, fee",
            "Đã tìm cả dạng viết đầy đủ: phí mượn sách",
            "Văn bản được nêu không có chỗ ấy; sau đây là chính văn bản đó",
            "Không có từ nào bắt đầu bằng “xy”",
            "“ch*” được tìm thành cha, chi",
            "“ch*” được tìm thành cha, chi và 52 từ nữa; bỏ qua 16 từ hiếm hơn",
            "“ch*” được tìm thành cha; bỏ qua 3 từ hiếm hơn",
            "Các từ chỉ được tìm cách nhau nhiều nhất 100 từ",
            "Không có văn bản hay vị trí được nêu; đã tìm theo các từ đã gõ",
            "Không đoạn nào có cụm từ với đúng các dấu này; đã tìm không kể dấu",
            "Chỉ tìm 64 từ đầu tiên"),
        said(Language.VI));
  }
}
