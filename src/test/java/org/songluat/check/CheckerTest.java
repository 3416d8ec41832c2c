package org.songluat.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.align.explain.Crossing;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Span;

class CheckerTest {
  private static final Work WORK =
      new Work("4-2031-qd-sl", null, WorkType.DECISION, null, null, null, null, Titles.NONE);

  @Test
  void discrepancyNamesTheWorkAndTheClausesConcerned() {
    Bead twoToOne =
        new Bead(
            List.of(clause("v1", "Đò đi chậm."), clause("v2", "Mỗi đò chở 12 người.")),
            List.of(clause("e1", "Ferries go slowly and carry 21 people each.")),
            0.8,
            Bead.Origin.SEQUENCE);
    assertEquals(
        List.of(
            new Discrepancy(
                "4-2031-qd-sl",
                "v2",
                "e1",
                Discrepancy.Kind.NUMBER,
                Discrepancy.Severity.MAJOR,
                "12 người",
                "21 people each",
                "Numbers differ: Vietnamese has \"12 người\", English has \"21 people each\"",
                new Proof(
                    RuleId.NUMBER,
                    "Con số khác nhau: bản tiếng Việt ghi \"12 người\", bản tiếng Anh ghi"
                        + " \"21 people each\"",
                    "",
                    new Span(11, 19),
                    new Span(28, 42),
                    "d30d3da2d2c7d537"))),
        Texts.checker().check(new Bitext(WORK, List.of(twoToOne))));
  }

  @Test
  void discrepanciesStandInReadingOrder() {
    assertEquals(
        List.of("number", "date", "reference", "heading"),
        Texts.ferry()
            .pair("Chở 12 người từ ngày 1/2/2031.", "It carries 21 people from 1/3/2031.")
            .pair("Theo 13/2031/NĐ-CP.", "Under the decree.")
            .viAlone(Level.HEADING, "II - Mục tiêu chung")
            .pair("Đò sạch.", "Clean ferries.")
            .check()
            .stream()
            .map(d -> d.kind().code())
            .toList());
  }

  @Test
  void nothingToCompareIsNothingFound() {
    assertEquals(List.of(), Texts.checker().check(new Bitext(WORK, List.of())));
  }

  private static Clause clause(String id, String text) {
    return new Clause(id, Level.PARAGRAPH, "1", Path.ROOT, text, new Span(0, 1));
  }

  private static Bead bead(String vi, String en) {
    return new Bead(List.of(clause("v", vi)), List.of(clause("e", en)), 0.9, Bead.Origin.STRUCTURE);
  }

  @Test
  void clausesThatStandInAnotherOrderAreMissingInNeitherVersion() {
    Bead moved =
        new Bead(List.of(clause("v9", "Phà chạy mỗi giờ.")), List.of(), 0, Bead.Origin.ALONE);
    Bead pair = bead("Người lái đò mặc áo phao.", "Ferrymen wear life jackets.");
    Bead other = bead("Vé bán tại bến.", "Tickets are sold at the pier.");
    Bitext bitext = new Bitext(WORK, List.of(pair, moved, other));
    assertEquals(1, Texts.checker().check(bitext).size());
    Crossing crossing =
        new Crossing(moved.vi().getFirst(), 1, clause("e9", "The ferry runs hourly."), 2, 0.9);
    assertEquals(List.of(), Texts.checker().check(bitext, List.of(crossing)));
  }
}
