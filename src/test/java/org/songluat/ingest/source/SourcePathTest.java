package org.songluat.ingest.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcePathTest {
  @TempDir Path folder;

  private Path touch(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "x");
  }

  private SourcePath parse(String name) {
    return SourcePath.parse(folder + "/" + name);
  }

  @Test
  void ofAFile() throws IOException {
    Path file = touch("a.txt");
    assertEquals(new SourcePath(file.toString(), file, ""), parse("a.txt"));
  }

  @Test
  void ofADocumentInAnArchive() throws IOException {
    Path zip = touch("a.zip");
    SourcePath path = parse("a.zip!/b/c.zip!/d.doc");
    assertEquals(new SourcePath(zip + "!/b/c.zip!/d.doc", zip, "b/c.zip!/d.doc"), path);
    assertEquals(path, SourcePath.of(zip).inside("b/c.zip!/d.doc"));
    assertEquals(SourcePath.of(zip), path.archive());
    assertEquals(SourcePath.of(zip), SourcePath.of(zip).archive());
  }

  @Test
  void ofAFolderThatEndsAsAnArchiveDoes() throws IOException {
    Path file = touch("old!/a.txt");
    assertEquals(SourcePath.of(file), parse("old!/a.txt"));
    Path zip = touch("old!/a.zip");
    assertEquals(new SourcePath(zip + "!/b", zip, "b"), parse("old!/a.zip!/b"));
  }

  @Test
  void ofADocumentInAnArchiveThatIsGone() {
    assertEquals(
        new SourcePath(folder + "/a.zip!/b.doc", folder.resolve("a.zip"), "b.doc"),
        parse("a.zip!/b.doc"));
  }

  @Test
  void knowsAddresses() {
    assertTrue(SourcePath.isAddress("https://example.org/a"));
    assertTrue(SourcePath.isAddress("HTTP://example.org/a"));
    assertFalse(SourcePath.isAddress("ftp://example.org/a"));
    assertFalse(SourcePath.isAddress("http/a.txt"));
  }
}
