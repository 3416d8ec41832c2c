package org.songluat.index.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.songluat.law.Level;
import org.songluat.law.Path;

class PlaceTermsTest {
  private final Path section = Path.ROOT.child(Level.HEADING, "III").child(Level.HEADING, "5");

  @Test
  void aPlaceIsFoundByEachStepAndByChainsOfLabels() {
    assertEquals(
        Set.of("chapter=ii", "article=7", "ii.7", "point=đ", "7.đ", "ii.7.đ"),
        PlaceTerms.of(
            Path.ROOT
                .child(Level.CHAPTER, "II")
                .child(Level.ARTICLE, "7")
                .child(Level.POINT, "đ")));
  }

  @Test
  void bulletsAndParagraphsAreAtThePlaceOfTheirHeading() {
    assertEquals(
        Set.of("heading=iii", "heading=5", "iii.5"),
        PlaceTerms.of(section.child(Level.BULLET, "2").child(Level.PARAGRAPH, "1")));
  }

  @Test
  void onlyTheHeadingItselfHasThePlaceAsItsOwn() {
    assertEquals(Set.of("heading=5", "iii.5"), PlaceTerms.ownOf(section));
    assertEquals(Set.of(), PlaceTerms.ownOf(section.child(Level.BULLET, "2")));
  }

  @Test
  void theRootIsNoPlace() {
    assertEquals(Set.of(), PlaceTerms.of(Path.ROOT));
    assertEquals(Set.of(), PlaceTerms.ownOf(Path.ROOT));
  }

  @Test
  void aChainOfOneLabelIsRefused() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> PlaceTerms.chain(List.of("5")));
    assertEquals("A chain must have two labels, got [5]", e.getMessage());
  }
}
