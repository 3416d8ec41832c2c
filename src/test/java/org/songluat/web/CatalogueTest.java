package org.songluat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.songluat.index.LegalIndex;
import org.songluat.index.Update;
import org.songluat.web.page.library.Holdings;

class CatalogueTest {
  @Test
  void whatIsHeldIsReadAgainAfterACommitOnly() throws Exception {
    try (LegalIndex index = Fixture.index()) {
      Catalogue catalogue = new Catalogue(index);
      Holdings before = catalogue.holdings();
      assertEquals(3, before.works().size());
      assertSame(before, catalogue.holdings());
      try (Update update = index.update()) {
        update.removeWork("66-bm");
        update.commit();
      }
      index.refresh();
      assertEquals(2, catalogue.holdings().works().size());
    }
  }
}
