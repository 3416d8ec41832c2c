package org.songluat.index.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.Update;

class ReservationTest {
  @TempDir Path folder;

  @Test
  void aSecondRunIsRefusedWithTheNameOfTheFirst() throws IOException {
    try (LegalIndex first = LuceneIndex.open(folder);
        LegalIndex second = LuceneIndex.open(folder)) {
      String message =
          first.alone(() ->
              assertThrows(IndexBusyException.class, () -> second.alone(() -> "done"))
                  .getMessage());
      String writer = "process %d since ".formatted(ProcessHandle.current().pid());
      assertTrue(message.startsWith("An index is filled by one run at a time, " + writer), message);
      assertTrue(message.endsWith(" fills " + folder), message);
      assertEquals("done", second.alone(() -> "done"));
    }
  }

  @Test
  void aSingleUpdateIsLetInBetween() throws IOException {
    try (LegalIndex first = LuceneIndex.open(folder);
        LegalIndex second = LuceneIndex.open(folder)) {
      first.alone(() -> {
        try (Update update = second.update()) {
          update.commit();
        }
        return "done";
      });
      assertTrue(first.status().empty());
    }
  }

  @Test
  void whatAKilledRunLeftHindersNobody() throws IOException {
    Files.writeString(folder.resolve("songluat.run"), "process 1 since long ago");
    Files.writeString(folder.resolve("songluat.run.lock"), "");
    try (LegalIndex index = LuceneIndex.open(folder)) {
      assertEquals(List.of(), index.alone(List::of));
    }
  }
}
