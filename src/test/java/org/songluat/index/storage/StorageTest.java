package org.songluat.index.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.index.BeadRecord;
import org.songluat.index.Fields;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.Samples;

class StorageTest {
  @TempDir Path folder;

  private static List<BeadRecord> beads() {
    return Samples.beads(Samples.resolution("1-BM/SL", LocalDate.of(2020, 5, 4)))
        .add("Giữ sách.", "Keep books.")
        .list();
  }

  @Test
  void lookingForAnIndexMakesNoFolder() throws IOException {
    Path missing = folder.resolve("a/b");
    try (Storage storage = Storage.in(missing, Fields.SCHEMA_VERSION)) {
      assertTrue(storage.existing().isEmpty());
    }
    assertFalse(Files.exists(folder.resolve("a")));
  }

  @Test
  void writingMakesTheFolderAndThoseAboveIt() throws Exception {
    Path missing = folder.resolve("a/b");
    try (LegalIndex index = LuceneIndex.open(missing)) {
      Samples.commit(index, List.of(beads()));
      assertEquals(1, index.status().works());
    }
    assertTrue(Files.isDirectory(missing));
  }

  @Test
  void aFolderOfOtherFilesHoldsNoIndex() throws IOException {
    Files.writeString(folder.resolve("README.md"), "not an index");
    try (Storage storage = Storage.in(folder, Fields.SCHEMA_VERSION)) {
      assertTrue(storage.existing().isEmpty());
    }
  }

  @Test
  void messagesNameTheFolderOrTheMemory() throws IOException {
    try (Storage kept = Storage.in(folder, Fields.SCHEMA_VERSION);
        Storage passing = Storage.inMemory(Fields.SCHEMA_VERSION)) {
      assertEquals(folder.toString(), kept.name());
      assertEquals("memory", passing.name());
    }
  }

  @Test
  void thereIsOneDirectoryForReadersAndWriters() throws IOException {
    try (Storage storage = Storage.in(folder, Fields.SCHEMA_VERSION)) {
      assertSame(storage.directory(), storage.directory());
    }
  }

  @Test
  void whatAnotherLuceneWroteIsRefusedInWordsThatTellWhatToDo() throws IOException {
    Files.write(folder.resolve("segments_1"), new byte[64]);
    IndexVersionException e =
        assertThrows(IndexVersionException.class, () -> LuceneIndex.open(folder));
    assertEquals(
        "The index in %s has schema of another Lucene, this SongLuat needs %d; delete it or run `songluat ingest --rebuild`"
            .formatted(folder, Fields.SCHEMA_VERSION),
        e.getMessage());
  }

  @Test
  void whatAnotherLuceneWroteCanBeRebuilt() throws Exception {
    Files.write(folder.resolve("segments_1"), new byte[64]);
    LuceneIndex.rebuild(folder);
    try (LegalIndex index = LuceneIndex.open(folder)) {
      Samples.commit(index, List.of(beads()));
      assertEquals(beads(), index.beads("1-bm-sl"));
    }
  }
}
