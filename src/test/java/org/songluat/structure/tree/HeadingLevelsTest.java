package org.songluat.structure.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.text.Span;

class HeadingLevelsTest {
  private static final Path TOP = Path.ROOT.child(Level.HEADING, "I");

  private static Draft draft(Path path) {
    return new Draft(path, path.labels(), new Span(0, 1));
  }

  private static List<Path> agreed(Path... paths) {
    List<Draft> drafts = List.of(paths).stream().map(HeadingLevelsTest::draft).toList();
    return HeadingLevels.agree(drafts).stream().map(Draft::path).toList();
  }

  private static Path heading(String label) {
    return TOP.child(Level.HEADING, label);
  }

  private static Path clause(String label) {
    return TOP.child(Level.CLAUSE, label);
  }

  private static Path bullet(Path parent) {
    return parent.child(Level.BULLET, "1");
  }

  @Test
  void aClauseThatHeadsBulletsLikeItsSiblingsIsAHeadingWithAllUnderIt() {
    assertEquals(
        List.of(
            heading("1"),
            bullet(heading("1")),
            heading("2"),
            bullet(heading("2")),
            heading("3"),
            bullet(heading("3"))),
        agreed(
            heading("1"),
            bullet(heading("1")),
            heading("2"),
            bullet(heading("2")),
            clause("3"),
            bullet(clause("3"))));
  }

  @Test
  void aClauseThatHeadsNothingStaysAClause() {
    List<Path> paths = List.of(heading("1"), bullet(heading("1")), heading("2"), clause("3"));
    assertEquals(paths, agreed(paths.toArray(Path[]::new)));
  }

  @Test
  void whereHeadingsAreNotTheMostNothingChanges() {
    List<Draft> drafts =
        List.of(
            draft(heading("1")),
            draft(clause("2")),
            draft(bullet(clause("2"))),
            draft(clause("3")));
    assertSame(drafts, HeadingLevels.agree(drafts));
  }

  @Test
  void siblingsAreThoseOfOneParentOnly() {
    Path other = Path.ROOT.child(Level.HEADING, "II").child(Level.CLAUSE, "1");
    List<Path> paths =
        List.of(heading("1"), bullet(heading("1")), heading("2"), other, bullet(other));
    assertEquals(paths, agreed(paths.toArray(Path[]::new)));
  }
}
