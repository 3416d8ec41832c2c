package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconLearnTest {
  @TempDir Path home;
  private Cli cli;
  private Path memory;

  @BeforeEach
  void makeMemory() throws IOException {
    cli = new Cli(home);
    memory = home.resolve("terms.tmx");
    StringBuilder units = new StringBuilder();
    String[][] words = {
      {"thư viện", "library"},
      {"độc giả", "readers"},
      {"bàn ghế", "furniture"},
      {"cửa sổ", "windows"}
    };
    for (int k = 0; k < 64; k++) {
      String[] one = words[k % 4];
      String[] other = words[(k / 4 % 3 + k + 1) % 4];
      units.append(
          "<tu><tuv xml:lang=\"vi\"><seg>%s, %s %s</seg></tuv><tuv xml:lang=\"en\"><seg>%s, %s %s</seg></tuv></tu>"
              .formatted(one[0], other[0], name(k), one[1], other[1], name(k)));
    }
    Files.writeString(memory, "<tmx version=\"1.4\"><body>" + units + "</body></tmx>");
  }

  /** A name that is the same in both languages. */
  private static String name(int number) {
    return "an" + (char) ('a' + number % 8) + (char) ('a' + number / 8);
  }

  @Test
  void aMemoryIsLearnedFromOnceAndNothingBecomesSearchable() {
    Cli.Run run = cli.run("lexicon", "learn", memory.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("1 learned, 0 unchanged, 0 failed; "), run.out());
    String again = cli.run("lexicon", "learn", memory.toString()).out();
    assertEquals(run.out().replace("1 learned, 0 unch", "0 learned, 1 unch"), again);
    assertEquals(1, cli.run("search", "thư viện").code());
  }

  @Test
  void whatWasLearnedIsLookedUpAndExported() {
    cli.run("lexicon", "learn", memory.toString());
    String found = cli.run("lexicon", "lookup", "thư viện").out();
    assertTrue(found.startsWith("thư viện = library  [learned, "), found);
    assertEquals(1, cli.run("lexicon", "lookup", "thư viện", "--no-learned").code());
    String json = cli.run("lexicon", "lookup", "windows", "--json").out();
    assertTrue(
        json.contains("\"source\" : \"learned\"") || json.contains("\"source\":\"learned\""), json);
    assertEquals("vi\ten\tfield\tnote\n", cli.run("lexicon", "export").out());
    String exported = cli.run("lexicon", "export", "--learned").out();
    assertTrue(exported.contains("\nthư viện\tlibrary\tlearned\t"), exported);
  }

  @Test
  void whatIsHeldTeachesUnlessItIsHeldInOneLanguage() throws IOException {
    Path folder = Files.createDirectories(home.resolve("pairs"));
    Files.writeString(folder.resolve("a.vi.txt"), Cli.VI);
    Files.writeString(folder.resolve("a.en.txt"), Cli.EN);
    assertEquals(0, cli.run("ingest", "pairs", "--only", "vi").code());
    Cli.Run one = cli.run("lexicon", "learn", "pairs");
    assertTrue(one.out().startsWith("1 learned, 0 unchanged, 0 failed; "), one.out() + one.err());
    assertEquals(0, cli.run("ingest", "pairs", "--rebuild").code());
    Cli.Run both = cli.run("lexicon", "learn", "pairs");
    assertTrue(both.out().startsWith("0 learned, 1 unchanged, 0 failed; "), both.out());
  }

  @Test
  void pairsOfFilesAreFoundByTheirNames() throws IOException {
    Path folder = Files.createDirectories(home.resolve("pairs"));
    Files.writeString(folder.resolve("a.vi.txt"), Cli.VI);
    Files.writeString(folder.resolve("a.en.txt"), Cli.EN);
    Cli.Run run = cli.run("lexicon", "learn", folder.toString());
    assertTrue(run.out().startsWith("1 learned, 0 unchanged, 0 failed; "), run.out() + run.err());
    Cli.Run both =
        cli.run(
            "lexicon",
            "learn",
            folder.resolve("a.vi.txt").toString(),
            folder.resolve("a.en.txt").toString());
    assertTrue(both.out().startsWith("0 learned, 1 unchanged, 0 failed; "), both.out());
  }

  @Test
  void whatCannotBeLearnedFromIsTold() throws IOException {
    Path broken = Files.writeString(home.resolve("broken.tmx"), "<tmx>");
    Cli.Run run = cli.run("lexicon", "learn", broken.toString());
    assertEquals(1, run.code());
    assertTrue(
        run.err().contains("broken.tmx:1: a translation memory must be whole XML"), run.err());
    Path alone = Files.writeString(home.resolve("alone.txt"), Cli.VI);
    assertTrue(
        cli.run("lexicon", "learn", alone.toString())
            .err()
            .contains("must hold both languages or have a partner by its name"));
  }
}
