package org.songluat.check.accept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.check.Checker;
import org.songluat.check.Discrepancy;
import org.songluat.check.Texts;
import org.songluat.check.lexis.TermBank;
import org.songluat.check.suite.Checks;

class AcceptedFolderTest {
  private static final Instant NOW = Instant.parse("2031-05-31T08:00:00Z");

  @TempDir private Path folder;

  private static List<Discrepancy> found(Checker checker, String en) {
    return Texts.ferry().check(checker, "Chở 12 người.", en);
  }

  @Test
  void whatIsAcceptedStaysAway() throws IOException {
    AcceptedFolder accepted = new AcceptedFolder(folder.resolve("corrections"));
    Checker checker = Checks.checker(() -> TermBank.EMPTY, accepted);
    Discrepancy one = found(checker, "It carries 21 people.").getFirst();
    accepted.add(
        "4-2031-qd-sl", new Acceptance(one.proof().key(), NOW, "Lan", one.message(), "in\torder"));
    assertEquals(List.of(), found(checker, "It carries 21 people."));
    assertEquals(1, found(checker, "It carries 22 people.").size());
  }

  @Test
  void theFileCanBeReadByPeople() throws IOException {
    AcceptedFolder accepted = new AcceptedFolder(folder);
    accepted.add("4-sl", new Acceptance("0123456789abcdef", NOW, "Lan", "12 is\n21", "in\torder"));
    assertEquals(
        "0123456789abcdef\t2031-05-31T08:00:00Z\tLan\t12 is 21\tin order",
        Files.readAllLines(folder.resolve("4-sl.accepted")).getLast());
    assertEquals(Set.of("0123456789abcdef"), accepted.of("4-sl"));
    assertEquals(Set.of(), accepted.of("5-sl"));
    assertEquals(Set.of(), accepted.of("../4-sl"));
  }

  @Test
  void whatWasAcceptedIsReadBackAndTakenOut() throws IOException {
    AcceptedFolder accepted = new AcceptedFolder(folder);
    Acceptance one = new Acceptance("0123456789abcdef", NOW, "Lan", "12 is 21", "in order");
    Acceptance two = new Acceptance("fedcba9876543210", NOW, "", "a is b", "");
    accepted.add("4-sl", one);
    accepted.add("4-sl", two);
    assertEquals(List.of(one, two), accepted.all("4-sl"));
    accepted.remove("4-sl", one.key());
    accepted.remove("4-sl", "0000000000000000");
    accepted.remove("5-sl", one.key());
    assertEquals(List.of(two), accepted.all("4-sl"));
    List<String> lines = Files.readAllLines(folder.resolve("4-sl.accepted"));
    assertEquals(2, lines.size(), "the line that says what the file is stays");
    assertEquals(1, Files.list(folder).count(), "nothing half written is left");
  }

  @Test
  void whatPeopleWriteByHandIsReadAsFarAsItGoes() throws IOException {
    Files.writeString(
        folder.resolve("4-sl.accepted"),
        "0123456789abcdef\n\nnonsense\nfedcba9876543210\tsoon\tAn");
    AcceptedFolder accepted = new AcceptedFolder(folder);
    Acceptance bare = new Acceptance("0123456789abcdef", null, "", "", "");
    Acceptance some = new Acceptance("fedcba9876543210", null, "An", "", "");
    assertEquals(List.of(bare, some), accepted.all("4-sl"));
    Acceptance next = new Acceptance("00000000000000aa", NOW, "Lan", "x", "y");
    accepted.add("4-sl", next);
    assertEquals(List.of(bare, some, next), accepted.all("4-sl"), "in a line of its own");
  }

  @Test
  void noNameLeadsOutOfTheFolder() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new AcceptedFolder(folder).add("../x", new Acceptance("0", NOW, "", "", "")));
  }
}
