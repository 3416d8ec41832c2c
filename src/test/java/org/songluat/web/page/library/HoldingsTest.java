package org.songluat.web.page.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.index.BeadRecord;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.Update;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.WorkType;
import org.songluat.text.Language;
import org.songluat.web.page.Samples;

class HoldingsTest {
  private static Holdings of(BeadRecord... beads) throws IOException {
    try (LegalIndex index = LuceneIndex.inMemory()) {
      try (Update update = index.update()) {
        update.putWork(
            Samples.stored(Samples.decree(), beads.length, beads.length), List.of(beads));
        update.putWork(Samples.stored(Samples.untitled(), 1, 0), List.of());
        update.commit();
      }
      index.refresh();
      return Holdings.of(index);
    }
  }

  private static List<String> examples(BeadRecord... beads) throws IOException {
    return of(beads).examples().stream().map(e -> e.kind() + ": " + e.query()).toList();
  }

  @Test
  void filtersTakeTheValuesThatAreThere() throws IOException {
    Holdings holdings = of();
    assertEquals(2, holdings.works().size());
    assertEquals(List.of(WorkType.DECREE, WorkType.OTHER), holdings.types());
    assertEquals(List.of("Nhóm biên soạn"), holdings.issuers());
    assertEquals(List.of(2026), holdings.years());
  }

  @Test
  void worksAreNamedByTheirNumber() throws IOException {
    Holdings holdings = of();
    assertEquals("5/2026/BM", holdings.shortName("5-2026-bm", Language.VI));
    assertEquals("la-thu", holdings.shortName("la-thu", Language.VI));
    assertEquals("gone", holdings.shortName("gone", Language.VI));
  }

  @Test
  void anEmptyIndexGivesNoExamples() throws IOException {
    try (LegalIndex index = LuceneIndex.inMemory()) {
      assertEquals(
          new Holdings(List.of(), List.of(), List.of(), List.of(), List.of()), Holdings.of(index));
    }
  }

  @Test
  void examplesComeFromHeadingsWithoutTheirLabels() throws IOException {
    Path one = Path.ROOT.child(Level.CHAPTER, "I");
    assertEquals(
        List.of(
            "accents: quy định chung",
            "folded: cap the cho ban",
            "english: general provisions",
            "place: Điều 3 5/2026/BM",
            "number: 5/2026/BM"),
        examples(
            Samples.bead(
                Path.ROOT.child(Level.PART, "thứ nhất"),
                "Phần thứ nhất NHỮNG QUY ĐỊNH CHUNG",
                "Part One GENERAL PROVISIONS"),
            Samples.bead(one, "Chương I. Quy định chung", "Chapter I. General provisions"),
            Samples.bead(
                one.child(Level.ARTICLE, "3"),
                "Điều 3. Cấp thẻ cho bạn đọc nhỏ tuổi",
                "Article 3. Cards for young readers"),
            Samples.bead(
                one.child(Level.ARTICLE, "3").child(Level.CLAUSE, "1"),
                "1. Đây không là đề mục.",
                "1. This is no heading.")));
  }

  @Test
  void aWorkWithoutHeadingsIsFoundByItsNumber() throws IOException {
    assertEquals(
        List.of("number: 5/2026/BM"),
        examples(Samples.bead(Path.ROOT.child(Level.PARAGRAPH, "1"), "Lời văn.", "Words.")));
  }

  @Test
  void aWordTooFewMakesNoExample() throws IOException {
    assertEquals(
        List.of("place: Điều 3 5/2026/BM", "number: 5/2026/BM"),
        examples(Samples.bead(Samples.ARTICLE, "Điều 3. Thẻ", "Article 3. Cards")));
  }
}
