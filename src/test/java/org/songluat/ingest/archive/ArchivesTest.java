package org.songluat.ingest.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.ingest.Sources;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.ingest.source.SourcePath;
import org.songluat.ingest.source.UnreadableSourceException;

class ArchivesTest {
  @TempDir Path folder;
  private final Archives archives = new Archives(ReadLimits.DEFAULT);
  private SourcePath zip = SourcePath.of(Path.of(""));

  @BeforeEach
  void makeZip() throws IOException {
    zip = SourcePath.of(Files.write(folder.resolve("a.zip"), Sources.zip("a.txt", "x")));
  }

  @AfterEach
  void close() {
    archives.close();
  }

  @Test
  void keepTheLastOneOpen() throws IOException {
    Archive first = archives.with(zip, a -> a);
    assertSame(first, archives.with(zip.inside("a.txt"), a -> a));
    SourcePath other = SourcePath.of(Files.copy(zip.file(), folder.resolve("b.zip")));
    assertNotSame(first, archives.with(other, a -> a));
    assertNotSame(first, archives.with(zip, a -> a));
  }

  @Test
  void openAgainWhatHasChanged() throws IOException {
    assertEquals(List.of("a.txt"), archives.with(zip, Archive::documents));
    Files.write(zip.file(), Sources.zip("b.txt", "x"));
    Files.setLastModifiedTime(zip.file(), FileTime.fromMillis(0));
    assertEquals(List.of("b.txt"), archives.with(zip, Archive::documents));
  }

  @Test
  void nameTheArchiveWhateverInItWasAskedFor() throws IOException {
    String said =
        assertThrows(
                UnreadableSourceException.class,
                () -> archives.with(zip.inside("x"), a -> a.document("x")))
            .getMessage();
    assertEquals(
        zip.name() + ": the zip holds no document 'x'; songluat outline lists what it holds", said);
  }

  @Test
  void sayThatAFileIsGone() throws IOException {
    Files.delete(zip.file());
    assertEquals(
        zip.name() + ": there is no such file; check its name and folder",
        assertThrows(UnreadableSourceException.class, () -> archives.with(zip, a -> a))
            .getMessage());
  }
}
