package org.songluat.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.songluat.law.Outline;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;

class NamingTest {
  private static Outline outline(@Nullable String number, @Nullable String title) {
    Work work =
        new Work("guess", number, WorkType.LAW, null, null, null, null, new Titles(title, null));
    return new Outline(work, List.of(), List.of(), List.of());
  }

  @Test
  void idsComeFromNumbersAlone() {
    assertEquals("52-nq-tw", Naming.byNumber(outline("52-NQ/TW", "Tên")).work().id());
    assertNull(Naming.byNumber(outline(null, "Tên")).work().id());
  }

  @Test
  void aPersonsNumberIsReadInAnySpelling() {
    Work work = Naming.byHand(outline(null, "Tên"), "13/2023/ND-CP").work();
    assertEquals("13/2023/NĐ-CP", work.number());
    assertEquals("13-2023-nd-cp", work.id());
  }

  @Test
  void slugsAreFoldedAndCutAtAWord() {
    assertEquals(
        "ve-mot-so-chu-truong-chinh-sach-chu-dong-tham-gia-cuoc-cach",
        Naming.slug(
            outline(
                null,
                "Về một số chủ trương, chính sách chủ động tham gia cuộc Cách mạng công nghiệp"),
            "a.txt"));
    assertEquals("dieu-le", Naming.slug(outline(null, "Điều lệ"), "a.txt"));
    assertEquals("a".repeat(60), Naming.slug(outline(null, "a".repeat(99)), "a.txt"));
  }

  @Test
  void slugsFallBackOnTheFileName() {
    assertEquals("quy-che", Naming.slug(outline(null, null), "Quy chế.txt"));
    assertEquals("work", Naming.slug(outline(null, "。。。"), "。。"));
  }
}
