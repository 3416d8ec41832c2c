package org.songluat.structure.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.law.WorkType;
import org.songluat.structure.front.Role;
import org.songluat.text.Language;

class EffectFinderTest {
  private static final LocalDate ISSUED = LocalDate.of(2024, 2, 20);

  private static Optional<LocalDate> day(WorkType type, Language language, String... body) {
    return EffectFinder.in(Placing.of(language, Role.BODY, body), language, type)
        .map(e -> e.day(ISSUED));
  }

  private static Optional<LocalDate> law(String... body) {
    return day(WorkType.LAW, Language.VI, body);
  }

  private static Optional<LocalDate> on(int year, int month, int day) {
    return Optional.of(LocalDate.of(year, month, day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2025.",
        "1. Luật này có hiệu lực từ ngày 01/7/2025.",
        "Điều 9. Hiệu lực thi hành Luật này có hiệu lực từ ngày 1/7/2025.",
        "Điều 9.- Luật này thay thế Luật Sách mẫu và có hiệu lực từ ngày 1/7/2025.",
        "Luật nay có hiệu lục từ ngày 1/7/2025"
      })
  void theSentenceTellsTheDayInManyForms(String sentence) {
    assertEquals(on(2025, 7, 1), law(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quy định tại Điều 5 Luật này có hiệu lực từ ngày 01/01/2027.",
        "Luật Sách mẫu hết hiệu lực kể từ ngày Luật này có hiệu lực.",
        "“1. Luật này có hiệu lực từ ngày 01/01/2027.",
        "Bản án có hiệu lực pháp luật được thi hành.",
        "Hợp đồng này có hiệu lực từ ngày 01/01/2027."
      })
  void exceptionsQuotationsAndOthersAreNotIt(String sentence) {
    assertEquals(Optional.empty(), law(sentence));
    assertEquals(on(2025, 7, 1), law(sentence, "Luật này có hiệu lực từ ngày 1/7/2025."));
  }

  @Test
  void theExceptionInTheSameSentenceDoesNotOverruleIt() {
    assertEquals(
        on(2025, 7, 1),
        law(
            "1. Luật này có hiệu lực từ ngày 1/7/2025, trừ khoản 2 Điều này.",
            "2. Khoản 3 Điều 4 có hiệu lực từ ngày 1/1/2027."));
  }

  @Test
  void theLastArticleThatSaysSoIsTheLawsOwn() {
    assertEquals(
        on(2025, 7, 1),
        law(
            "Điều 1. Sửa đổi Luật Sách mẫu",
            "Luật này có hiệu lực từ ngày 1/1/2020.",
            "Điều 2. Hiệu lực",
            "Luật này có hiệu lực từ ngày 1/7/2025.",
            "Luật này có hiệu lực từ ngày 1/1/2030 đối với sách cũ."));
  }

  @Test
  void theInstrumentsOwnKindIsBelievedBeforeWhatItIssues() {
    assertEquals(
        on(2024, 2, 20),
        day(
            WorkType.DECISION,
            Language.VI,
            "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
            "Điều 9. Quy chế này có hiệu lực từ ngày 01/5/2024."));
  }

  @Test
  void daysAreCountedFromTheIssue() {
    assertEquals(
        on(2024, 4, 5),
        day(WorkType.CIRCULAR, Language.VI, "Thông tư này có hiệu lực sau 45 ngày kể từ ngày ký."));
  }

  @Test
  void theEnglishSentenceTellsItToo() {
    assertEquals(
        on(2025, 7, 1),
        day(WorkType.LAW, Language.EN, "1. This Law shall come into force from July 01, 2025."));
    assertEquals(
        Optional.empty(),
        day(WorkType.LAW, Language.EN, "Article 1 of this Law takes effect on July 01, 2025"));
  }
}
