package org.songluat.ingest.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.songluat.ingest.HandmadeDocx;
import org.songluat.ingest.Sources;

class ZipHeadTest {
  @Test
  void ofAWordFile() throws IOException {
    assertEquals(ZipHead.OFFICE, ZipHead.of(HandmadeDocx.of()));
  }

  @Test
  void ofAnArchive() throws IOException {
    assertEquals(ZipHead.ZIP, ZipHead.of(Sources.zip("word/a.txt", "x")));
  }

  @Test
  void ofAnArchiveWithoutEntries() throws IOException {
    assertEquals(ZipHead.ZIP, ZipHead.of(Sources.zip()));
  }

  @Test
  void ofOtherFilesAndOfBeginnings() throws IOException {
    byte[] zip = Sources.zip("a.txt", "x");
    assertEquals(ZipHead.NO_ZIP, ZipHead.of(Sources.utf8("PK is no zip")));
    assertEquals(ZipHead.NO_ZIP, ZipHead.of(new byte[0]));
    assertEquals(ZipHead.NO_ZIP, ZipHead.of(Arrays.copyOf(zip, 20)));
    assertEquals(ZipHead.ZIP, ZipHead.of(Arrays.copyOf(zip, 32)));
  }
}
