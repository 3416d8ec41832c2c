package org.songluat.law.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.songluat.law.LegalBasis;
import org.songluat.law.Path;
import org.songluat.law.Titles;
import org.songluat.law.Version;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Language;
import org.songluat.text.Span;

/** What whole laws say of others, clause by clause. */
class RelationsOfLawsTest {
  private final Sketch vi = new Sketch(Language.VI);

  private static Work law(@Nullable String title) {
    return new Work(
        "9-2031-qh17",
        "9/2031/QH17",
        WorkType.LAW,
        null,
        null,
        LocalDate.of(2031, 6, 5),
        null,
        new Titles(title, null));
  }

  /** Each as "kind target words". */
  private static List<String> relations(Work work, Version version) {
    return new RelationFinder()
        .in(work, version).stream()
            .map(r -> r.kind().code() + " " + r.target() + " " + r.place().text())
            .toList();
  }

  private List<String> relations(String... articles) {
    for (int i = 0; i < articles.length; i++) {
      vi.add(String.valueOf(i + 1), articles[i]);
    }
    return relations(law("Luật Mật ong"), vi.version());
  }

  @Test
  void aWorkWithoutCitationsRelatesToNone() {
    assertEquals(List.of(), relations("Điều 1. Tổ ong"));
    assertEquals(List.of(), relations(law(null), new Version(Language.EN, List.of())));
  }

  @Test
  void groundsBeforeTheArticlesAreTheLegalBasis() {
    assertEquals(
        List.of(
            "legalBasis ?CONSTITUTION?2013 Hiến pháp năm 2013",
            "legalBasis 5-2031-qh17 Luật Nuôi ong số 5/2031/QH17",
            "cites 7-2031-nd-cp Nghị định số 7/2031/NĐ-CP"),
        relations(
            law("Luật Mật ong"),
            vi.add("p1", "Căn cứ Hiến pháp năm 2013;")
                .add("p2", "Căn cứ Luật Nuôi ong số 5/2031/QH17;")
                .add("1", "Căn cứ Nghị định số 7/2031/NĐ-CP, trại ong được xếp hạng.")
                .version()));
  }

  @Test
  void groundsThatTheParserToldAreTheLegalBasisAndNoOthers() {
    String text = "Theo Nghị định số 6/2031/NĐ-CP và Luật số 5/2031/QH17";
    Version version =
        vi.add("p1", text)
            .add("p2", "Căn cứ Nghị định số 7/2031/NĐ-CP;")
            .version(new LegalBasis("w~vi~p_1", "Luật số 5/2031/QH17", new Span(33, 52)));
    assertEquals(
        List.of(
            "cites 6-2031-nd-cp Nghị định số 6/2031/NĐ-CP",
            "legalBasis 5-2031-qh17 Luật số 5/2031/QH17",
            "cites 7-2031-nd-cp Nghị định số 7/2031/NĐ-CP"),
        relations(law(null), version));
  }

  @Test
  void theTitleTellsWhatIsAmended() {
    Version none = vi.version();
    assertEquals(
        List.of("amends ?LAWnuoi ong? Luật Nuôi ong"),
        relations(law("Luật sửa đổi, bổ sung một số điều của Luật Nuôi ong"), none));
    assertEquals(
        List.of("amends 5-2031-qh17 ĐIỀU 3 CỦA LUẬT NUÔI ONG SỐ 5/2031/QH17"),
        relations(law("LUẬT SỬA ĐỔI ĐIỀU 3 CỦA LUẬT NUÔI ONG SỐ 5/2031/QH17"), none));
    assertEquals(List.of(), relations(law("Luật thi hành Luật Nuôi ong"), none));
    List<Relation> told =
        new RelationFinder().in(law("Luật sửa đổi một số điều khác của Luật Nuôi ong"), none);
    assertEquals(
        List.of(new Relation.Place(null, Path.ROOT, new Span(34, 47), "Luật Nuôi ong")),
        told.stream().map(Relation::place).toList());
  }

  @Test
  void aNameStandsForTheNumberPrintedBesideItOnce() {
    assertEquals(
        List.of(
            "cites 5-2031-qh17 Luật Nuôi ong",
            "cites 5-2031-qh17 Luật Nuôi ong số 5/2031/QH17",
            "cites 5-2031-qh17 Luật Nuôi ong năm 2031"),
        relations(
            "Theo Luật Nuôi ong.",
            "Theo Luật Nuôi ong số 5/2031/QH17.",
            "Theo Luật Nuôi ong năm 2031."));
  }

  @Test
  void aNameOfTwoNumbersStandsForNeither() {
    assertEquals(
        List.of(
            "cites ?LAWnuoi ong? Luật Nuôi ong",
            "cites 5-2031-qh17 Luật Nuôi ong số 5/2031/QH17",
            "cites 8-2040-qh18 Luật Nuôi ong số 8/2040/QH18"),
        relations(
            "Theo Luật Nuôi ong.",
            "Theo Luật Nuôi ong số 5/2031/QH17 và Luật Nuôi ong số 8/2040/QH18."));
  }

  @Test
  void theYearPrintedOnceBelongsToTheName() {
    assertEquals(
        List.of(
            "cites ?LAWnuoi ong?2024 Luật Nuôi ong",
            "cites ?LAWnuoi ong?2024 Luật Nuôi ong năm 2024"),
        relations("Luật Nuôi ong và Luật Nuôi ong năm 2024"));
    assertEquals(
        List.of("cites ?LAWkenh dao?2024 Luật Kênh đào ngày 29 tháng 11 năm 2024"),
        relations(
            law(null),
            new Sketch(Language.VI).add("1", "Luật Kênh đào ngày 29 tháng 11 năm 2024").version()));
  }

  @Test
  void twoYearsAreTwoWorks() {
    assertEquals(
        List.of(
            "cites ?LAWnuoi ong?2013 Luật Nuôi ong năm 2013",
            "cites ?LAWnuoi ong?2024 Luật Nuôi ong năm 2024",
            "cites ?LAWnuoi ong? Luật Nuôi ong"),
        relations("Luật Nuôi ong năm 2013, Luật Nuôi ong năm 2024 và Luật Nuôi ong"));
  }

  @Test
  void aWorkDoesNotReferToItself() {
    assertEquals(
        List.of(),
        relations(
            "Luật này, Luật Mật ong, Luật Mật ong năm 2031, Luật số 9/2031/QH17, khoản 1 Điều"
                + " này."));
    assertEquals(
        List.of("replaces ?LAWmat ong?2017 Luật Mật ong năm 2017"),
        relations("Luật này thay thế Luật Mật ong năm 2017."));
  }

  @Test
  void newWordingWithinQuotationMarksIsNotItsOwnAct() {
    assertEquals(
        List.of(
            "amends 5-2031-qh17 Điều 3 Luật số 5/2031/QH17",
            "cites 7-2031-nd-cp Nghị định số 7/2031/NĐ-CP",
            "repeals 8-2031-nd-cp Nghị định số 8/2031/NĐ-CP"),
        relations(
            law(null),
            vi.add("1", "Điều 1. Sửa đổi Điều 3 Luật số 5/2031/QH17 như sau:")
                .add("1.p1", "“Điều 3. Bãi bỏ Nghị định số 7/2031/NĐ-CP.”")
                .add("2", "Bãi bỏ Nghị định số 8/2031/NĐ-CP.")
                .version()));
  }

  @Test
  void pointsBelowAHeadingDoWhatTheHeadingSays() {
    assertEquals(
        List.of(
            "repeals 7-2031-nd-cp Nghị định số 7/2031/NĐ-CP",
            "repeals 8-2031-nd-cp Nghị định số 8/2031/NĐ-CP"),
        relations(
            law(null),
            vi.add("5.1", "1. Các nghị định sau đây hết hiệu lực:")
                .add("5.1.a", "a) Nghị định số 7/2031/NĐ-CP;")
                .add("5.1.b", "b) Nghị định số 8/2031/NĐ-CP.")
                .version()));
  }

  @Test
  void theNumberBehindAnAmendingNameIsNotThatOfTheNamedWork() {
    assertEquals(
        List.of(
            "cites 8-2040-qh18 Luật Nuôi ong số 8/2040/QH18", "cites ?LAWnuoi ong? Luật Nuôi ong"),
        relations(
            "Theo Luật sửa đổi một số điều của Luật Nuôi ong số 8/2040/QH18.",
            "Theo Luật Nuôi ong."));
  }

  @Test
  void aRegisterOfTooManyWorksIsCut() {
    assertEquals(20_000, relations("Luật số 5/2031/QH17; ".repeat(20_100)).size());
  }
}
