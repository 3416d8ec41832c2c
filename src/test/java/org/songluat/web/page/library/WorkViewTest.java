package org.songluat.web.page.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.text.Language;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Said;
import org.songluat.web.page.Samples;

class WorkViewTest {
  @Test
  void aWorkIsNamedByItsNumberWithTheInterfacesTitleFirst() {
    WorkView view =
        WorkView.of(
            Samples.stored(Samples.decree(), 1200, 1), Messages.of(Language.EN), Samples.ENGLISH);
    assertEquals("5/2026/BM", view.name());
    assertEquals("/works/5-2026-bm?ui=en", view.href());
    assertEquals("/works/5-2026-bm/checks?ui=en", view.checks());
    assertEquals(
        List.of(new Said("en", "Decree on reader cards"), new Said("vi", "Nghị định về thẻ đọc")),
        view.titles());
    assertEquals(
        List.of(
            new WorkView.Fact("Type", "Decree", null),
            new WorkView.Fact("Issuer", "Nhóm biên soạn", "vi"),
            new WorkView.Fact("Issued", "3 February 2026", null)),
        view.facts());
    assertEquals(
        List.of("Vietnamese: 1,200 clauses", "English: 1 clause", "1 pair side by side"),
        view.sizes());
    assertEquals(1, view.findings());
  }

  @Test
  void aWorkWithoutNumberIsNamedByItsType() {
    WorkView view =
        WorkView.of(
            Samples.stored(Samples.untitled(), 4, 0), Messages.of(Language.VI), Samples.VIETNAMESE);
    assertEquals("Văn bản", view.name());
    assertEquals(List.of(), view.titles());
    assertEquals(List.of("Tiếng Việt: 4 đoạn", "Tiếng Anh: chưa có"), view.sizes());
  }
}
