package org.songluat.web.page.concordance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.songluat.align.Bead;
import org.songluat.align.learned.Rendering;
import org.songluat.search.Hit;
import org.songluat.search.HitSide;
import org.songluat.text.Language;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Samples;

class ConcordanceTest {
  private static final List<Rendering> KNOWN =
      List.of(rendering("citizen"), rendering("citizens"), rendering("national"));

  private static Rendering rendering(String phrase) {
    return new Rendering(phrase, 0.5, 3, Rendering.Source.LEARNED);
  }

  private static Hit hit(String vi, @Nullable String en) {
    return new Hit(
        1,
        Samples.decree(),
        Samples.ARTICLE,
        new HitSide("5-2026-bm~vi~art_3", vi, List.of()),
        en == null ? null : new HitSide("5-2026-bm~en~art_3", en, List.of()),
        0.9,
        Bead.Origin.STRUCTURE);
  }

  private static Concordance of(Hit... hits) {
    return Concordance.of("công dân", Language.VI, List.of(hits), KNOWN);
  }

  private static Map<String, Integer> counts(Concordance found) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    found.renderings().forEach((name, lines) -> counts.put(name, lines.size()));
    return counts;
  }

  @Test
  void linesAreSortedByHowTheOtherLanguageHasTheTerm() {
    Concordance found =
        of(
            hit("Công dân có quyền", "Every citizen has the right"),
            hit("của công dân", "of citizens"),
            hit("quyền công dân", "rights of citizens"),
            hit("Công dân Việt Nam", "A national of Vietnam"),
            hit("mọi công dân", "everybody"),
            hit("công dân", null),
            hit("dân công", "labourers"));
    assertEquals(
        Map.of("citizens", 3, "national", 1, Concordance.OTHER, 1, Concordance.ALONE, 1),
        counts(found));
    assertEquals(
        List.of("citizens", "national", Concordance.OTHER, Concordance.ALONE),
        List.copyOf(found.renderings().keySet()));
    assertEquals(2, found.ways());
    assertEquals(6, found.lines());
  }

  @Test
  void theWordsStandInTheMiddleOfTheirLines() {
    String before = "trước ".repeat(40);
    ConcordanceView view =
        ConcordanceView.of(
            of(hit(before + "công dân sau", "after the citizen")),
            Messages.of(Language.EN),
            Samples.ENGLISH);
    ConcordanceView.Row row = view.groups().getFirst().rows().getFirst();
    assertEquals("công dân", row.own().word());
    assertEquals(" sau", row.own().after());
    assertEquals('…', row.own().before().charAt(0));
    assertEquals("citizen", row.other().word());
    assertEquals("/works/5-2026-bm?ui=en#art_3", row.href());
    assertEquals("1 place", view.said());
    assertEquals(null, view.ways());
  }

  @Test
  void eachRenderingTellsInWhichWorksAndYearsItStands() {
    ConcordanceView view =
        ConcordanceView.of(
            of(hit("công dân", "citizen"), hit("công dân", "the citizen")),
            Messages.of(Language.EN),
            Samples.ENGLISH);
    assertEquals(
        List.of(
            new ConcordanceView.InWork(
                "/works/5-2026-bm?in=c%C3%B4ng+d%C3%A2n&ui=en", "5/2026/BM", "2026", "2")),
        view.groups().getFirst().works());
  }

  @Test
  void noWordIsCutInTwo() {
    ConcordanceView view =
        ConcordanceView.of(
            of(hit("nghiêng ".repeat(40) + "công dân" + " nghiêng".repeat(40), "citizen")),
            Messages.of(Language.EN),
            Samples.ENGLISH);
    ConcordanceView.Cut own = view.groups().getFirst().rows().getFirst().own();
    assertEquals("", own.before().replace("nghiêng ", "").replace("… ", ""));
    assertEquals("", own.after().replace(" nghiêng", "").replace(" …", ""));
  }

  @Test
  void aTermWithoutAccentsIsFoundUnderAnyAndOneWithThemUnderTheseOnly() {
    Hit hit = hit("công dân", "citizen");
    assertEquals(1, Concordance.of("cong dan", Language.VI, List.of(hit), KNOWN).lines());
    assertFalse(Concordance.of("cống dân", Language.VI, List.of(hit), KNOWN).lines() > 0);
  }
}
