package org.songluat.web.page.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.songluat.align.Bead;
import org.songluat.law.Work;
import org.songluat.search.Hit;
import org.songluat.search.HitSide;
import org.songluat.text.Language;
import org.songluat.text.Span;
import org.songluat.web.page.Piece;
import org.songluat.web.page.Said;
import org.songluat.web.page.Samples;
import org.songluat.web.page.Ui;

class HitViewTest {
  private static HitView view(Work work, @Nullable HitSide vi, @Nullable HitSide en, Ui ui) {
    return HitView.of(new Hit(2.5, work, Samples.ARTICLE, vi, en, 0.9, Bead.Origin.STRUCTURE), ui);
  }

  private static HitSide side(String id, String text, Span... highlights) {
    return new HitSide(id, text, List.of(highlights));
  }

  @Test
  void aHitLeadsToItsRowAndIsNamedAsTheInterfaceSpeaks() {
    HitSide vi = side("5-2026-bm~vi~art_3", "Điều 3. Thẻ", new Span(8, 11));
    HitView view = view(Samples.decree(), vi, null, Samples.ENGLISH);
    assertEquals("/works/5-2026-bm?ui=en#art_3", view.link());
    assertEquals("Article 3", view.place());
    assertEquals("5/2026/BM", view.number());
    assertEquals(new Said("en", "Decree on reader cards"), view.title());
    assertEquals(
        List.of(List.of(new Piece("Điều 3. ", false), new Piece("Thẻ", true))),
        view.side(Language.VI));
    assertEquals(List.of(), view.side(Language.EN));
  }

  @Test
  void aHitWithoutVietnameseLeadsToItsEnglish() {
    HitSide en = side("5-2026-bm~en~art_3__cl_1 5-2026-bm~en~art_3__cl_2", "1. A ⏎ 2. B");
    HitView view = view(Samples.decree(), null, en, Samples.VIETNAMESE);
    assertEquals("/works/5-2026-bm#art_3__cl_1", view.link());
    assertEquals("Điều 3", view.place());
  }

  @Test
  void segmentsAreParagraphsAndKeepTheirHighlights() {
    HitSide en = side("x~en~p_1 x~en~p_2", "one two ⏎ three", new Span(4, 7), new Span(10, 15));
    assertEquals(
        List.of(
            List.of(new Piece("one ", false), new Piece("two", true)),
            List.of(new Piece("three", true))),
        view(Samples.decree(), null, en, Samples.VIETNAMESE).en());
  }

  @Test
  void ofALongTextTheWindowsAreShown() {
    String text = "one ".repeat(300) + "two " + "one ".repeat(300).strip();
    List<Piece> pieces =
        view(Samples.decree(), null, side("x~en~p_1", text, new Span(1200, 1203)), Samples.ENGLISH)
            .en()
            .getFirst();
    assertEquals(
        List.of(" … ", "two", " …"),
        pieces.stream().map(Piece::text).filter(t -> t.length() < 10).toList());
    assertEquals(6, pieces.size());
  }

  @Test
  void aHighlightOverAJointIsCutAtIt() {
    HitSide en = side("x~en~p_1 x~en~p_2", "one ⏎ two", new Span(0, 9));
    assertEquals(
        List.of(List.of(new Piece("one", true)), List.of(new Piece("two", true))),
        view(Samples.decree(), null, en, Samples.VIETNAMESE).en());
  }

  @Test
  void aWorkMayHaveNeitherNumberNorTitle() {
    HitView view = view(Samples.untitled(), side("p", "x"), null, Samples.VIETNAMESE);
    assertNull(view.number());
    assertNull(view.title());
    assertEquals("/works/la-thu#p", view.link());
  }
}
