package org.songluat.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShownTest {
  private final Shown shown = new Shown(Path.of("/home/me"));

  private String both(String key) {
    return shown.toOwner(key) + " | " + shown.toAll(key);
  }

  @Test
  void aFileBelowTheWorkingDirectory() {
    assertEquals("laws/a.txt | laws/a.txt", both("/home/me/laws/a.txt"));
  }

  @Test
  void aFileElsewhere() {
    assertEquals("/srv/laws/a.txt | a.txt", both("/srv/laws/a.txt"));
  }

  @Test
  void aDocumentInAnArchive() {
    assertEquals("a.zip!/b/c.doc | a.zip!/b/c.doc", both("/home/me/a.zip!/b/c.doc"));
    assertEquals("/srv/a.zip!/b/c.doc | a.zip!/b/c.doc", both("/srv/a.zip!/b/c.doc"));
  }

  @Test
  void aPage() {
    assertEquals(
        "https://example.org/a/b | https://example.org/a/b", both("https://example.org/a/b"));
  }
}
