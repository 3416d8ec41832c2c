package org.songluat.cli.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.songluat.align.Bead;
import org.songluat.cli.Printed;
import org.songluat.index.matches.Matches;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.search.Hit;
import org.songluat.search.HitSide;
import org.songluat.search.Results;
import org.songluat.search.Understanding;
import org.songluat.search.note.Note;
import org.songluat.text.Span;

class HitPrinterTest {
  private static final Path PLACE =
      Path.ROOT.child(Level.ARTICLE, "5").child(Level.CLAUSE, "2").child(Level.POINT, "đ");

  private static Work work(@Nullable String number, @Nullable String title) {
    return new Work("id", number, WorkType.LAW, null, null, null, null, new Titles(title, null));
  }

  private static HitSide side(String text, Span... highlights) {
    return new HitSide("id~vi~art_5", text, List.of(highlights));
  }

  private static String print(int total, Hit... hits) {
    Printed printed = new Printed(false);
    Understanding query =
        new Understanding(
            "x",
            "vi",
            List.of("x"),
            List.of(),
            null,
            List.of(new Note.Keyed(List.of("Telex"), "x")));
    Results results =
        new Results(query, new Matches(total, true, Map.of()), List.of(hits), null, "xin");
    new HitPrinter(printed.console.out()).print(results);
    return printed.out();
  }

  private static Hit hit(Work work, Path path, @Nullable HitSide vi, @Nullable HitSide en) {
    return new Hit(1, work, path, vi, en, 1, Bead.Origin.ALONE);
  }

  @Test
  void printsThePlaceBothSidesAndTheMatch() {
    Hit hit =
        hit(work("1/2026/QH15", "Luật"), PLACE, side("Cây xanh đô thị", new Span(0, 3)), null);
    assertEquals(
        """
        Searched for: x
        Did you mean: xin
        Read as typed with Telex: “x”
        1 clause matches:

        1. Luật 1/2026/QH15, điểm đ khoản 2 Điều 5
           vi  [Cây] xanh đô thị
               id~vi~art_5
           en  –
        """,
        print(1, hit));
  }

  @Test
  void namesWorksWithoutNumberByTheirTitleOrId() {
    assertEquals(
        """
        Searched for: x
        Did you mean: xin
        Read as typed with Telex: “x”
        30 clauses match, the first 2:

        1. Quy chế
           vi  a
               id~vi~art_5
           en  –

        2. id
           vi  –
           en  –
        """,
        print(
            30,
            hit(work(null, "Quy chế"), Path.ROOT, side("a"), null),
            hit(work(null, null), Path.ROOT, null, null)));
  }

  @Test
  void saysWhenThereIsNone() {
    assertEquals(
        "Searched for: x\nDid you mean: xin\nRead as typed with Telex: “x”\nNo clause matches\n",
        print(0));
  }

  @Test
  void marksNeighbouringWordsAsOne() {
    HitSide side =
        side("kinh tế số và số", new Span(0, 4), new Span(5, 7), new Span(8, 10), new Span(14, 16));
    assertEquals("[kinh tế số] và [số]", HitPrinter.bracketed(side));
    assertEquals("kinh tế", HitPrinter.bracketed(side("kinh tế")));
  }

  @Test
  void ofALongTextTheBeginningAndTheMatchesAreShown() {
    String text = "luật ".repeat(200) + "cây xanh " + "luật ".repeat(200).strip();
    String shown = HitPrinter.bracketed(side(text, new Span(1000, 1003), new Span(1004, 1008)));
    assertTrue(shown.startsWith("luật luật") && shown.endsWith("luật …"), shown);
    assertTrue(shown.contains(" … luật") && shown.contains("luật [cây xanh] luật"), shown);
    assertTrue(shown.length() < 600, shown);
  }
}
