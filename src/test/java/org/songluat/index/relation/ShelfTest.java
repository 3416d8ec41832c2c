package org.songluat.index.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.law.WorkType;
import org.songluat.law.cite.HeldWorks;

class ShelfTest {
  @Test
  void itHoldsWhatTheLastCommitHolds() throws IOException {
    try (Town town = new Town()) {
      assertFalse(town.shelf.holds("5-2031-qh17"));
      assertEquals(List.of(), town.shelf.named(WorkType.LAW, "nuoi ong"));
      town.put(Town.law("5/2031/QH17", "Luật Nuôi ong"), "Tổ ong.");
      assertTrue(town.shelf.holds("5-2031-qh17"));
      assertEquals(
          List.of(new HeldWorks.Named("5-2031-qh17", "5/2031/QH17", 2031)),
          town.shelf.named(WorkType.LAW, "nuoi ong"));
      assertEquals(List.of(), town.shelf.named(WorkType.DECREE, "nuoi ong"));
      town.remove("5-2031-qh17");
      assertFalse(town.shelf.holds("5-2031-qh17"));
    }
  }
}
