package org.songluat.index.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.law.relation.Relation;
import org.songluat.law.relation.Relation.Kind;

/** Relations of laws as they are ingested, changed and removed in any order. */
class RelatedLawsTest {
  private static final Work BEES = Town.law("5/2031/QH17", "Luật Nuôi ong");
  private static final Work HONEY = Town.law("9/2033/QH17", "Luật Mật ong");
  private static final Work CANALS_OLD = Town.law("3/2013/QH13", "Luật Kênh đào");
  private static final Work CANALS_NEW = Town.law("8/2024/QH15", "Luật Kênh đào");

  private Town town;

  @BeforeEach
  void open() throws IOException {
    town = new Town();
  }

  @AfterEach
  void close() throws IOException {
    town.close();
  }

  @Test
  void theCiterIsKnownWhicheverCameFirst() throws IOException {
    town.put(HONEY, "Theo Luật số 5/2031/QH17.").put(BEES, "Tổ ong.");
    assertEquals(List.of("5-2031-qh17 ×1"), town.of("9-2033-qh17", Kind.CITES));
    assertEquals(List.of("9-2033-qh17 ×1"), town.to("5-2031-qh17", Kind.CITES));
    town.remove("9-2033-qh17").put(HONEY, "Theo Luật số 5/2031/QH17.");
    assertEquals(List.of("9-2033-qh17 ×1"), town.to("5-2031-qh17", Kind.CITES));
  }

  @Test
  void aNameLeadsToTheWorkWhicheverCameFirst() throws IOException {
    town.put(HONEY, "Theo Luật Nuôi ong.");
    assertEquals(List.of("[Luật Nuôi ong] ×1"), town.of("9-2033-qh17", Kind.CITES));
    town.put(BEES, "Tổ ong.");
    assertEquals(List.of("5-2031-qh17 ×1"), town.of("9-2033-qh17", Kind.CITES));
    assertEquals(List.of("9-2033-qh17 ×1"), town.to("5-2031-qh17", Kind.CITES));
  }

  @Test
  void anUpdateOrARemovalOfTheCiterIsSeenAtOnce() throws IOException {
    town.put(BEES, "Tổ ong.").put(HONEY, "Theo Luật số 5/2031/QH17.");
    town.put(HONEY, "Bãi bỏ Luật số 5/2031/QH17.");
    assertEquals(List.of(), town.to("5-2031-qh17", Kind.CITES));
    assertEquals(List.of("9-2033-qh17 ×1"), town.to("5-2031-qh17", Kind.REPEALS));
    town.put(HONEY, "Mật.");
    assertEquals(Map.of(), town.to("5-2031-qh17", 50));
    town.put(HONEY, "Bãi bỏ Luật số 5/2031/QH17.").remove("9-2033-qh17");
    assertEquals(Map.of(), town.to("5-2031-qh17", 50));
  }

  @Test
  void aWorkThatIsRemovedIsStillTold() throws IOException {
    town.put(BEES, "Tổ ong.").put(HONEY, "Theo Luật Nuôi ong số 5/2031/QH17.");
    town.remove("5-2031-qh17");
    assertEquals(List.of("[5/2031/QH17] ×1"), town.of("9-2033-qh17", Kind.CITES));
  }

  @Test
  void aNameOfSeveralWorksLeadsToTheOneOfItsYear() throws IOException {
    town.put(CANALS_OLD, "Kênh.").put(CANALS_NEW, "Kênh.");
    town.put(HONEY, "Theo Luật Kênh đào năm 2013.");
    assertEquals(List.of("9-2033-qh17 ×1"), town.to("3-2013-qh13", Kind.CITES));
    assertEquals(List.of(), town.to("8-2024-qh15", Kind.CITES));
  }

  @Test
  void aNameOfSeveralWorksWithoutAYearLeadsToNone() throws IOException {
    town.put(CANALS_OLD, "Kênh.").put(CANALS_NEW, "Kênh.").put(HONEY, "Theo Luật Kênh đào.");
    assertEquals(List.of("[Luật Kênh đào] ×1"), town.of("9-2033-qh17", Kind.CITES));
    assertEquals(Map.of(), town.to("3-2013-qh13", 50));
    assertEquals(Map.of(), town.to("8-2024-qh15", 50));
    town.remove("3-2013-qh13");
    assertEquals(List.of("9-2033-qh17 ×1"), town.to("8-2024-qh15", Kind.CITES));
  }

  @Test
  void aNameAndANumberOfOneHeldWorkAreOneEntry() throws IOException {
    town.put(BEES, "Tổ ong.");
    town.put(HONEY, "Theo Luật số 5/2031/QH17.", "Theo Luật Nuôi ong.");
    assertEquals(List.of("5-2031-qh17 ×2"), town.of("9-2033-qh17", Kind.CITES));
    Side citers = town.to("5-2031-qh17", 50).get(Kind.CITES);
    assertEquals(1, citers.total());
    assertEquals(
        List.of("9-2033-qh17~vi~art_1", "9-2033-qh17~vi~art_2"),
        citers.works().getFirst().places().stream().map(Relation.Place::clause).toList());
  }

  @Test
  void heldWorksStandFirstAndAllAreCounted() throws IOException {
    town.put(BEES, "Tổ ong.");
    town.put(HONEY, "Theo Luật số 1/2031/QH17, Luật số 2/2031/QH17, Luật số 5/2031/QH17.");
    Side cited = town.of("9-2033-qh17", 2).get(Kind.CITES);
    assertEquals(3, cited.total());
    assertEquals(
        List.of("5/2031/QH17", "1/2031/QH17"),
        cited.works().stream().map(Related::number).toList());
  }

  @Test
  void thoseThatCiteAWorkAreCountedThoughFewAreTold() throws IOException {
    town.put(BEES, "Tổ ong.");
    for (int i = 1; i <= 4; i++) {
      town.put(Town.law(i + "/2034/QH17", "Luật " + i), "Điều 2 Luật số 5/2031/QH17.");
    }
    Side citers = town.to("5-2031-qh17", 2).get(Kind.CITES);
    assertEquals(4, citers.total());
    assertEquals(
        List.of("1-2034-qh17", "2-2034-qh17"), citers.works().stream().map(Related::id).toList());
  }

  @Test
  void allThatIsSaidOfAWorkIsToldByKind() throws IOException {
    town.put(BEES, "Tổ ong.");
    town.put(Town.law("1/2034/QH17", "Luật A"), "Sửa đổi Điều 1 Luật số 5/2031/QH17.");
    town.put(Town.law("2/2034/QH17", "Luật B"), "Luật này thay thế Luật số 5/2031/QH17.");
    town.put(Town.law("3/2034/QH17", "Luật C"), "Điều 2 Luật số 5/2031/QH17.");
    assertEquals(Map.of(), town.of("5-2031-qh17", 50));
    assertEquals(List.of("1-2034-qh17 ×1"), town.to("5-2031-qh17", Kind.AMENDS));
    assertEquals(List.of("2-2034-qh17 ×1"), town.to("5-2031-qh17", Kind.REPLACES));
    assertEquals(List.of("3-2034-qh17 ×1"), town.to("5-2031-qh17", Kind.CITES));
    assertEquals(List.of(), town.to("5-2031-qh17", Kind.LEGAL_BASIS));
  }

  @Test
  void theConstitutionIsKnownByItsYear() throws IOException {
    Work constitution =
        new Work(
            "hien-phap-2013",
            null,
            WorkType.CONSTITUTION,
            null,
            null,
            LocalDate.of(2013, 11, 28),
            null,
            new Titles("Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam", null));
    town.put(HONEY, "Theo Hiến pháp năm 2013.").put(constitution, "Nước.");
    assertEquals(List.of("9-2033-qh17 ×1"), town.to("hien-phap-2013", Kind.CITES));
  }
}
