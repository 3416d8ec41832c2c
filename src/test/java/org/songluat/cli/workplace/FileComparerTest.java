package org.songluat.cli.workplace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.align.Aligner;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.align.words.Lexicon;
import org.songluat.cli.print.Console;
import org.songluat.ingest.child.ChildReader;
import org.songluat.web.Comparer;
import org.songluat.web.Comparer.Given;
import org.songluat.web.Comparer.IncomparableException;

/** Files of strangers, read in processes of their own and aligned. */
class FileComparerTest {
  private static final Given VI =
      given("vi.txt", "Điều 1. Phạm vi\n\nLuật này quy định về thư viện.\n\nĐiều 2. Sách\n");
  private static final Given EN =
      given("en.txt", "Article 1. Scope\n\nThis Law governs libraries.\n\nArticle 2. Books\n");

  private final List<Comparer.Stage> stages = new ArrayList<>();

  @TempDir Path folder;

  private static Given given(String name, String text) {
    return new Given(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Bitext compare(Given one, Given other) throws IOException {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    try (ChildReader reader = new ChildReader(Workplace.LIMITS, 1)) {
      Console console = new Console(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, false);
      Workplace workplace = new Workplace(console, folder, folder, reader);
      Comparer comparer = new FileComparer(workplace, new Aligner(Lexicon.EMPTY));
      return comparer.compare(one, other, stages::add);
    }
  }

  @Test
  void whicheverComesFirstTheVietnameseStandsLeftAndNothingIsKept() throws IOException {
    Bitext bitext = compare(EN, VI);
    assertEquals(3, bitext.beads().stream().filter(Bead::paired).count());
    assertEquals(List.of(Comparer.Stage.READING, Comparer.Stage.ALIGNING), stages);
    assertEquals("Điều 1. Phạm vi", bitext.beads().getFirst().vi().getFirst().text());
    try (var left = Files.list(folder)) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void aWordFileIsReadInAProcessOfItsOwn() throws IOException {
    Given vi = file("law-community-libraries-vi.docx");
    Given en = file("law-community-libraries-en.docx");
    assertEquals(140, compare(vi, en).beads().stream().filter(Bead::paired).count());
  }

  private static Given file(String name) throws IOException {
    return new Given(name, Files.readAllBytes(Path.of("corpus", name)));
  }

  @Test
  void whatCannotBeReadOrIsOfOneLanguageIsRefused() {
    assertEquals(
        "One of the texts must be in English, none is",
        assertThrows(IncomparableException.class, () -> compare(VI, VI)).getMessage());
    Given broken = new Given("vi.docx", new byte[] {0, 1, 2, 3, 4, 5, 6, 7});
    assertThrows(IncomparableException.class, () -> compare(broken, EN));
  }
}
