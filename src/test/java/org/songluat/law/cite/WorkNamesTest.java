package org.songluat.law.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.law.cite.HeldWorks.Named;

class WorkNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Luật Đất đai | dat dai",
        "LUẬT ĐẤT ĐAI | dat dai",
        "Luật Đất đai 2031 số 5/2031/QH17 áp dụng 2032 | dat dai",
        "Luật Nhà ở năm 2031 | nha o",
        "Pháp lệnh về phí và lệ phí | phi va le phi",
        "LUẬT CỦA QUỐC HỘI NƯỚC VIỆT NAM SỐ 5/2031/QH17 VỀ THƯ VIỆN | thu vien",
        "Luật Đò ngang và bến đò | do ngang va ben do",
        "Luật Đất đai và bến đò | dat dai va ben do",
        "Luật sửa đổi một số điều của Luật Đất đai | sua doi mot so dieu cua luat dat dai",
      })
  void titlesNameTheirWork(String title, String key) {
    assertEquals(Set.of(key), WorkNames.keys(work("5-2031-qh17", "5/2031/QH17", title, null)));
  }

  @Test
  void namesOfBothLanguagesAreOne() {
    assertEquals(
        Set.of("dau thau"), WorkNames.keys(work("x", null, "Luật Đấu thầu", "LAW ON BIDDING")));
    assertEquals(
        Set.of("trong trot"),
        WorkNames.keys(work("x", null, "Luật Trồng trọt", "LAW CROP PRODUCTION")));
  }

  @Test
  void worksAreFoundByTypeAndName() {
    WorkNames names =
        new WorkNames(
            List.of(
                work("5-2031-qh17", "5/2031/QH17", "Luật Đất đai", null),
                work("9-2013-qh17", "9/2013/QH17", "Luật Đất đai", null)));
    assertEquals(
        List.of(
            new Named("5-2031-qh17", "5/2031/QH17", 2031),
            new Named("9-2013-qh17", "9/2013/QH17", 2013)),
        names.named(WorkType.LAW, "dat dai"));
    assertEquals(List.of(), names.named(WorkType.CODE, "dat dai"));
    assertTrue(names.holds("5-2031-qh17"));
    assertFalse(names.holds("6-2031-qh17"));
  }

  @Test
  void yearIsThatOfIssueOrOfTheNumber() {
    Work issued =
        new Work(
            "a",
            "5/2031/QH17",
            WorkType.LAW,
            null,
            null,
            LocalDate.of(2030, 12, 31),
            null,
            Titles.NONE);
    assertEquals(2030, WorkNames.year(issued));
    assertEquals(2031, WorkNames.year(work("a", "5/2031/QH17", "Luật", null)));
    assertEquals(null, WorkNames.year(work("a", "18-L/CTN", "Luật", null)));
  }

  private static Work work(String id, @Nullable String number, String vi, @Nullable String en) {
    WorkType type = vi.startsWith("Pháp") ? WorkType.ORDINANCE : WorkType.LAW;
    return new Work(id, number, type, null, null, null, null, new Titles(vi, en));
  }
}
