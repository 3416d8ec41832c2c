package org.songluat.web.page.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.align.Bead;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.text.Span;
import org.songluat.web.page.Anchor;

class RowViewTest {
  private static final Path ARTICLE =
      Path.ROOT.child(Level.CHAPTER, "II").child(Level.ARTICLE, "5");

  private final Anchor anchors = new Anchor();

  private static Clause clause(String language, Path path, String text) {
    return new Clause(
        "7-bm~" + language + "~" + path.eId(),
        path.steps().getLast().level(),
        path.steps().getLast().label(),
        path,
        text,
        new Span(0, text.length()));
  }

  private RowView row(List<Clause> vi, List<Clause> en, double score) {
    return RowView.of(new Bead(vi, en, score, Bead.Origin.SEQUENCE), anchors, Marking.NONE);
  }

  private RowView vietnamese(Path path, String text) {
    return row(List.of(clause("vi", path, text)), List.of(), 0);
  }

  @Test
  void headingsGoDownWithTheirPath() {
    assertEquals(2, vietnamese(Path.ROOT.child(Level.CHAPTER, "II"), "Chương II").heading());
    assertEquals(3, vietnamese(ARTICLE, "Điều 5").heading());
    Path deep = ARTICLE;
    for (int i = 0; i < 6; i++) {
      deep = deep.child(Level.HEADING, String.valueOf(i));
    }
    assertEquals(6, vietnamese(deep, "5-").heading());
  }

  @Test
  void aNumberedParagraphThatIsLongIsNoHeading() {
    assertEquals(0, vietnamese(Path.ROOT.child(Level.HEADING, "1"), "dài ".repeat(80)).heading());
    assertEquals(0, vietnamese(ARTICLE.child(Level.CLAUSE, "1"), "1. Ngắn").heading());
  }

  @Test
  void pointsAndBulletsStandIn() {
    Path clause = ARTICLE.child(Level.CLAUSE, "1");
    assertEquals(0, vietnamese(clause, "1.").indent());
    assertEquals(1, vietnamese(clause.child(Level.POINT, "đ"), "đ)").indent());
    assertEquals(
        3, vietnamese(clause.child(Level.POINT, "e").child(Level.BULLET, "1"), "-").indent());
    assertEquals(1, vietnamese(ARTICLE.child(Level.BULLET, "1"), "-").indent());
    assertEquals(0, vietnamese(ARTICLE.child(Level.PARAGRAPH, "1"), "Lời").indent());
  }

  @Test
  void onlyAPairThatIsNotSureTellsItsScore() {
    List<Clause> vi = List.of(clause("vi", ARTICLE, "Điều 5"));
    List<Clause> en = List.of(clause("en", ARTICLE, "Article 5"));
    assertEquals(34, row(vi, en, 0.341).doubt());
    assertNull(row(vi, en, 0.5).doubt());
    assertNull(row(vi, List.of(), 0).doubt());
  }

  @Test
  void everyAnchorIsGivenOnce() {
    Path other = ARTICLE.child(Level.PARAGRAPH, "2");
    RowView row =
        row(
            List.of(clause("vi", ARTICLE, "Điều 5")),
            List.of(clause("en", ARTICLE, "Article 5"), clause("en", other, "More")),
            0.9);
    assertEquals("chp_ii__art_5", row.anchor());
    assertEquals(
        Arrays.asList(null, "chp_ii__art_5__p_2"),
        row.en().stream().map(RowView.Cell::anchor).toList());
    assertNull(vietnamese(ARTICLE, "Điều 5 lần nữa").anchor());
  }
}
