package org.songluat.index.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.Samples;
import org.songluat.index.Update;
import org.songluat.law.Work;

class StorageCheckTest {
  @TempDir Path folder;

  private void fill() throws IOException {
    Work work = Samples.resolution("1/BM-SL", LocalDate.of(2026, 3, 5));
    try (LegalIndex index = LuceneIndex.open(folder)) {
      Samples.commit(index, List.of(Samples.beads(work).add("Thư viện", "Library").list()));
    }
  }

  private Path file(String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().matches(ending)).findFirst().orElseThrow();
    }
  }

  /** Turns over a byte in the middle. */
  private static void damage(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 0x55;
    Files.write(file, bytes);
  }

  @Test
  void aFolderWithoutIndexIsSound() throws IOException {
    assertEquals(List.of(), LuceneIndex.check(folder.resolve("absent")));
  }

  @Test
  void anIndexIsSoundAsItWasWritten() throws IOException {
    fill();
    assertEquals(List.of(), LuceneIndex.check(folder));
  }

  @Test
  void aByteThatIsAnotherIsFound() throws IOException {
    fill();
    damage(file(".*[.]cfs"));
    List<String> faults = LuceneIndex.check(folder);
    assertEquals(1, faults.size(), faults::toString);
    assertTrue(faults.getFirst().startsWith("part _"), faults::toString);
  }

  @Test
  void aFileThatIsGoneIsFound() throws IOException {
    fill();
    Files.delete(file(".*[.]cfs"));
    assertFalse(LuceneIndex.check(folder).isEmpty());
  }

  @Test
  void aBrokenListOfPartsIsFoundAndRebuiltOver() throws IOException {
    fill();
    damage(file(".*segments_.*"));
    List<String> faults = LuceneIndex.check(folder);
    assertTrue(
        faults.getFirst().startsWith("the list of its parts cannot be read"), faults::toString);
    LuceneIndex.rebuild(folder);
    assertEquals(List.of(), LuceneIndex.check(folder));
  }

  @Test
  void anIndexThatIsBeingWrittenIsNotChecked() throws IOException {
    fill();
    try (LegalIndex index = LuceneIndex.open(folder);
        Update update = index.update()) {
      IndexBusyException e =
          assertThrows(IndexBusyException.class, () -> LuceneIndex.check(folder));
      assertTrue(e.getMessage().startsWith("An index can be checked while nothing writes to it"));
      update.commit();
    }
  }
}
