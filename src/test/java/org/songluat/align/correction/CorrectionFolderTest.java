package org.songluat.align.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.align.Bead;

class CorrectionFolderTest {
  private static final String KEY = "p_1#0123456789abcdef";

  @TempDir Path home;

  private CorrectionFolder folder() {
    return new CorrectionFolder(home.resolve("corrections"));
  }

  private CorrectionLog read(String text) throws IOException {
    Files.createDirectories(home.resolve("corrections"));
    Files.writeString(home.resolve("corrections/1-bm.tsv"), text);
    return folder().read("1-bm");
  }

  @Test
  void whatIsWrittenIsReadAndTheFileExplainsItself() throws IOException {
    List<Bead> beads = Toy.beads("a b|A B", "c|");
    CorrectionLog log =
        Toy.log(
            beads,
            Toy.proposal(Action.SPLIT, "b|B"),
            Toy.proposal(Action.CONFIRM, "c|"),
            Toy.proposal(Action.LINK, "a|A"));
    log = log.with(new Entry.Undone(Toy.stamp(4), 2, "no"));
    for (Entry entry : log.entries()) {
      folder().append("1-bm", entry);
    }
    assertEquals(log, folder().read("1-bm"));
    assertEquals(List.of("1-bm"), folder().works());
    String text = Files.readString(home.resolve("corrections/1-bm.tsv"));
    assertTrue(text.startsWith("# What people said"), text);
    assertTrue(text.endsWith("4\t2026-05-31T08:00:00Z\tan\tundo 2\t\t\t\t\tno\n"), text);
    try (Stream<Path> files = Files.list(home.resolve("corrections"))) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void aFileOfAPersonIsAddedToAndNotChanged() throws IOException {
    String line = "7\t2026-01-01T00:00:00Z\tan\tconfirm\t" + KEY + "\t";
    read("# mine\r\n" + line);
    folder().append("1-bm", new Entry.Undone(Toy.stamp(8), 7, ""));
    String text = Files.readString(home.resolve("corrections/1-bm.tsv"));
    assertEquals("# mine\r\n" + line + "\n8\t2026-05-31T08:00:00Z\tan\tundo 7\t\t\t\t\t\n", text);
    assertEquals(List.of(), folder().read("1-bm").active());
  }

  @Test
  void aLineOfALaterVersionStays() throws IOException {
    CorrectionLog log = read("1\t2026-01-01T00:00:00Z\tan\taccept number\t" + KEY + "\t\n");
    assertEquals(List.of(), log.faults());
    assertEquals(2, log.next());
    assertEquals("", log.hash());
  }

  @Test
  void eachWrongLineIsToldAndTheOthersHold() throws IOException {
    String stamp = "\t2026-01-01T00:00:00Z\tan\t";
    CorrectionLog log =
        read(
            String.join(
                "\n",
                "1" + stamp + "confirm\t" + KEY + "\t",
                "1" + stamp + "confirm\t" + KEY + "\t",
                "x" + stamp + "confirm\t" + KEY + "\t",
                "2\tyesterday\tan\tconfirm\t" + KEY + "\t",
                "3" + stamp + "confirm\tp_1\t",
                "4" + stamp + "confirm\t\t",
                "5" + stamp + "split\t" + KEY + " | " + KEY + "\t" + KEY,
                "confirm",
                "6" + stamp + "undo all\t\t"));
    assertEquals(1, log.active().size());
    assertEquals(
        List.of(
            "corrections/1-bm.tsv:2: a number must stand once, got 1 again",
            "corrections/1-bm.tsv:3: a number must be 1 or more, got 'x'",
            "corrections/1-bm.tsv:4: the time must be like 2026-05-31T08:00:00Z, got 'yesterday'",
            "corrections/1-bm.tsv:5: a key must be a place, # and 16 digits, got 'p_1'",
            "corrections/1-bm.tsv:6: a group must have a clause",
            "corrections/1-bm.tsv:7: both languages must have as many groups",
            "corrections/1-bm.tsv:8: a line must have number, when, who, action and keys, with"
                + " tabs",
            "corrections/1-bm.tsv:9: a number must be 1 or more, got 'all'"),
        log.faults());
  }

  @Test
  void aFileThatIsNoTextIsTold() throws IOException {
    Files.createDirectories(home.resolve("corrections"));
    Files.write(home.resolve("corrections/1-bm.tsv"), new byte[] {(byte) 0xff, (byte) 0xfe});
    assertEquals(
        List.of("corrections/1-bm.tsv: must be UTF-8. Save it as UTF-8"),
        folder().read("1-bm").faults());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../1-bm", "a/b", "A", "a.b", ".", "a\0"})
  void noWorkLeadsOutOfTheFolder(String work) throws IOException {
    assertEquals(CorrectionLog.EMPTY, folder().read(work));
    Entry entry = new Entry.Undone(Toy.stamp(1), 1, "");
    assertThrows(CorrectionException.class, () -> folder().append(work, entry));
  }

  @Test
  void namesAndNotesAreOneLineAndBounded() {
    assertEquals(new Author("An B", "x y"), new Author(" An\tB ", "x\r\ny\u2028"));
    CorrectionException refused =
        assertThrows(CorrectionException.class, () -> new Author("", "x".repeat(1001)));
    assertEquals("A note must have at most 1000 characters, got 1001", refused.getMessage());
  }
}
