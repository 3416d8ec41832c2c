package org.songluat.structure.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotesTest {
  @Test
  void notesThatFollowEachOtherCloseAText() {
    List<String> text =
        List.of(
            "Điều 1. Phạm vi[1]",
            "[1] Điều này được sửa đổi theo Luật mẫu.",
            "“Điều 2. Hiệu lực",
            "[2] Điều này được bãi bỏ.");
    assertEquals(1, Notes.start(text));
  }

  @Test
  void notesOfPagesStandFarApart() {
    List<String> text = new ArrayList<>(List.of("[1] Xem bản gốc."));
    text.addAll(Collections.nCopies(60, "Một đoạn của văn bản."));
    text.add("[2] Xem bản dịch.");
    assertEquals(text.size(), Notes.start(text));
  }

  @Test
  void aSingleNoteIsNoList() {
    assertEquals(2, Notes.start(List.of("[1] Xem bản gốc.", "Điều 1. Phạm vi")));
  }
}
