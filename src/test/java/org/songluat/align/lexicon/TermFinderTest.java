package org.songluat.align.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TermFinderTest {
  private final TermFinder finder =
      new TermFinder(GlossaryTest.of("công ty\tcompany", "công ty con\tsubsidiary", "con\tchild"));

  @Test
  void longerAndShorterTermsAreFoundAsWholeSyllables() {
    assertEquals(
        Set.of("công ty", "công ty con", "con"), finder.in("Mỗi Công ty con có một giám đốc."));
    assertEquals(Set.of("công ty"), finder.in("công ty cong"));
    assertEquals(Set.of(), finder.in("công-ten-nơ"));
    assertEquals(Set.of(), finder.in(""));
  }
}
