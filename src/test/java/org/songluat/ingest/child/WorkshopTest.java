package org.songluat.ingest.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WorkshopTest {
  @Test
  void isClearedOfEverything() throws IOException {
    Workshop shop = Workshop.make();
    Files.writeString(Files.createDirectories(shop.folder().resolve("a/b")).resolve("c"), "x");
    shop.clear();
    assertTrue(Files.notExists(shop.folder()));
    shop.clear();
  }

  @Test
  void isNeverAnotherFolder() {
    assertEquals(
        "A folder to be cleared must be named songluat-…, got home",
        assertThrows(IllegalArgumentException.class, () -> new Workshop(Path.of("home")))
            .getMessage());
  }
}
