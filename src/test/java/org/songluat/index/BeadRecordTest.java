package org.songluat.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.text.Language;

class BeadRecordTest {
  private static final Path POINT = Path.ROOT.child(Level.ARTICLE, "5").child(Level.POINT, "đ");

  private static BeadRecord bead(String vi, String en) {
    return Samples.beads(Samples.resolution("1-BM/SL", LocalDate.of(2020, 5, 4)))
        .at(POINT, vi, en)
        .list()
        .getFirst();
  }

  @Test
  void severalSegmentsOfASideAreJoinedForReadersAndTheirIdsByBlanks() {
    BeadRecord bead = bead("Một" + BeadRecord.JOINT + "Hai", "One");
    assertEquals("Một ⏎ Hai", bead.text(Language.VI));
    assertEquals("1-bm-sl~vi~art_5__pt_dd.0 1-bm-sl~vi~art_5__pt_dd.1", bead.ids(Language.VI));
    assertEquals("One", bead.text(Language.EN));
    assertEquals("1-bm-sl~en~art_5__pt_dd.0", bead.ids(Language.EN));
  }

  @Test
  void anEmptySideHasNoTextAndNoIds() {
    assertNull(bead("Một", null).text(Language.EN));
    assertNull(bead("Một", null).ids(Language.EN));
    assertNull(bead(null, "One").text(Language.VI));
  }

  @Test
  void thePathIsThatOfWhicheverSideThereIs() {
    assertEquals(POINT, bead("Một", "One").path());
    assertEquals(POINT, bead(null, "One").path());
  }
}
