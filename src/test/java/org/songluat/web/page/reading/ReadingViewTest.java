package org.songluat.web.page.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.index.BeadRecord;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.text.Language;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Said;
import org.songluat.web.page.Samples;

class ReadingViewTest {
  private static final Path CHAPTER = Path.ROOT.child(Level.CHAPTER, "I");

  private static ReadingView view(int viClauses, int enClauses, BeadRecord... beads) {
    return ReadingView.of(
        Reading.of(Samples.stored(Samples.decree(), viClauses, enClauses), List.of(beads)),
        ReadingRequest.ALL,
        Messages.of(Language.EN),
        Samples.ENGLISH);
  }

  @Test
  void theOutlineSpeaksTheInterfacesLanguageWhereItCan() {
    ReadingView view =
        view(
            2,
            1,
            Samples.bead(CHAPTER, "Chương I. Thẻ", "Chapter I. Cards"),
            Samples.bead(CHAPTER.child(Level.ARTICLE, "3"), "Điều 3. Cấp thẻ", null));
    assertEquals(
        List.of(
            new ReadingView.Entry("chp_i", 0, new Said("en", "Chapter I. Cards")),
            new ReadingView.Entry("chp_i__art_3", 1, new Said("vi", "Điều 3. Cấp thẻ"))),
        view.outline());
  }

  @Test
  void longHeadingsAreCutInTheOutlineOnly() {
    String text = "Điều 3. " + "rất dài ".repeat(20).strip();
    ReadingView view = view(1, 1, Samples.bead(Samples.ARTICLE, text, null));
    assertTrue(view.outline().getFirst().text().text().endsWith("…"));
    assertTrue(view.outline().getFirst().text().text().length() <= 91);
    assertEquals(text, view.rows().getFirst().vi().getFirst().text());
  }

  @Test
  void aRepeatedLabelKeepsItsRowWithoutAnAnchor() {
    ReadingView view =
        view(
            2,
            2,
            Samples.bead(Samples.ARTICLE, "Điều 3. A", "Article 3. A"),
            Samples.bead(Samples.ARTICLE, "Điều 3. B", "Article 3. B"));
    assertEquals(2, view.rows().size());
    assertEquals(1, view.outline().size());
  }

  @Test
  void onlyTheLanguagesHeldAreColumns() {
    assertTrue(view(1, 1).paired());
    assertEquals(List.of(Language.EN), view(0, 3).languages());
    assertFalse(view(0, 3).paired());
  }

  @Test
  void downloadsAreOfferedInTheOrderOfUse() {
    assertEquals(
        List.of("TSV", "JSON", "TMX", "XLSX", "DOCX", "AKN", "XLIFF", "JSONL"),
        List.copyOf(view(1, 1).tools().downloads().keySet()));
    assertEquals(
        "/api/v1/works/5-2026-bm/export?format=tmx", view(1, 1).tools().downloads().get("TMX"));
  }
}
