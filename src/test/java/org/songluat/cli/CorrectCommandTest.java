package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.index.LuceneIndex;
import org.songluat.index.Update;

class CorrectCommandTest {
  private static final String WORK = "07-nq-sl";
  private static final String FILE = "corpus/corrections/07-nq-sl.tsv";

  @TempDir Path home;

  /** The columns bead and score, and the ids without their beginnings. */
  private static List<String> beads(Cli cli) {
    return cli.run("export", WORK, "--format", "tsv").outLines().stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(c -> c[0] + " " + c[1] + " " + (c[2] + " = " + c[3]).replaceAll("07-nq-sl~..~", ""))
        .toList();
  }

  private static Cli.Run done(Cli.Run run) {
    assertEquals(0, run.code(), run.err());
    return run;
  }

  @Test
  void whatIsCorrectedIsShownReplayedToldWhenItNoLongerFitsAndUndone() throws IOException {
    Cli cli = Cli.filled(home);
    List<String> before = beads(cli);
    int last = before.size();
    int water = last;
    Cli.Run run =
        done(cli.run("correct", WORK, "unlink", "vi" + water, "en" + water, "--by", "an"));
    assertTrue(
        run.out().startsWith("1  unlink  07-nq-sl\n" + water + "  1.000  alone\n"), run.out());
    List<String> parted = beads(cli);
    assertEquals(last + 1, parted.size());
    assertTrue(cli.run("search", "almond", "--json").out().contains("almond"));

    done(cli.run("correct", WORK, "link", "vi" + water, "en" + (water + 1), "--note", "why"));
    assertEquals(before.subList(0, last - 1), beads(cli).subList(0, last - 1));
    assertTrue(beads(cli).getLast().startsWith(last + " 1.000 "), beads(cli).toString());
    assertTrue(
        cli.run("search", "dry season", "--json").out().contains("\"origin\":\"confirmed\""));
    assertEquals("", done(cli.run("ingest")).err().replaceFirst("songluat: .*\n", ""));

    cli.write("corpus/trees-en.txt", Cli.EN.replace("Water them 2 times", "Water trees 2 times"));
    Cli.Run changed = done(cli.run("ingest"));
    String unfit = "corrections/07-nq-sl.tsv: A correction must find its clauses as they were";
    assertTrue(changed.err().contains("songluat: " + unfit + "; number 2 (link)"), changed.err());
    assertTrue(cli.run("ingest").err().contains(unfit));
    assertTrue(cli.run("correct", WORK, "list").out().contains("2  link  unfit: the text of "));
    assertTrue(Files.readString(home.resolve(FILE)).contains("\tlink\t"));

    done(cli.run("correct", WORK, "undo", "2"));
    done(cli.run("correct", WORK, "undo", "1"));
    assertEquals(false, cli.run("ingest").err().contains(unfit));
    assertEquals(last, beads(cli).size());
    assertEquals(
        4, Files.readString(home.resolve(FILE)).lines().filter(l -> !l.startsWith("#")).count());
  }

  @Test
  void aFileThatWasEditedTakesEffectAtTheNextIngest() throws IOException {
    Cli cli = Cli.filled(home);
    List<String> before = beads(cli);
    done(cli.run("correct", WORK, "unlink", "vi3", "en3"));
    List<String> parted = beads(cli);
    Path file = home.resolve(FILE);
    String said = Files.readString(file);
    Files.delete(file);
    Cli.Run run = done(cli.run("ingest"));
    assertEquals(before, beads(cli));
    assertTrue(run.out().contains("updated    corpus/trees-en.txt"), run.out());
    assertTrue(run.out().contains("0 added, 2 updated, 0 unchanged"), run.out());
    cli.write(FILE, said);
    done(cli.run("ingest"));
    assertEquals(parted, beads(cli));
    assertTrue(done(cli.run("ingest")).out().contains("0 added, 0 updated, 2 unchanged"));
  }

  @Test
  void wrongLinesAndFilesOfOtherWorksAreTold() throws IOException {
    Cli cli = Cli.filled(home);
    cli.write(FILE, "nonsense\n").write("corpus/corrections/9-x.tsv", "# none\n");
    String err = done(cli.run("ingest")).err();
    assertTrue(err.contains("corrections/07-nq-sl.tsv:1: a line must have number, when"), err);
    assertTrue(err.contains("corrections/9-x.tsv: the index holds no such work"), err);
  }

  @Test
  void beadsAreMergedSplitAndConfirmedByTheirNumbers() throws IOException {
    Cli cli = Cli.filled(home);
    int count = beads(cli).size();
    String shown = cli.run("correct", WORK, "show", "2-3").out();
    assertTrue(shown.contains("\n  vi2 ") && shown.contains("\n  en3 "), shown);
    done(cli.run("correct", WORK, "merge", "2", "3"));
    assertEquals(count - 1, beads(cli).size());
    assertTrue(cli.run("correct", WORK, "show", "2").out().contains("  vi2.2 "));
    done(cli.run("correct", WORK, "split", "vi2.2", "en2.2"));
    assertEquals(count, beads(cli).size());
    done(cli.run("correct", WORK, "confirm", "4-5", "--json"));
    String list = cli.run("correct", WORK, "list", "--json").out();
    assertTrue(list.contains("\"total\":3") && list.contains("\"state\":\"replaced\""), list);
  }

  private void assertSays(int code, String said, String... args) {
    Cli.Run run = new Cli(home).run(args);
    assertEquals(said, run.err().lines().findFirst().orElse(""));
    assertEquals(code, run.code());
  }

  @Test
  void whatCannotBeDoneIsSaidAndChangesNothing() throws IOException {
    List<String> before = beads(Cli.filled(home));
    assertSays(
        2,
        "songluat: ACTION must be one of link unlink merge split confirm undo list show, got"
            + " 'glue'",
        "correct",
        WORK,
        "glue",
        "3");
    assertSays(
        2,
        "songluat: A bead must be 1 to "
            + before.size()
            + ", got 99. See songluat correct WORK show",
        "correct",
        WORK,
        "link",
        "vi99",
        "en1");
    assertSays(
        2,
        "songluat: A clause must be named as vi3, en3.2 or 3, or by its id, got 'x'",
        "correct",
        WORK,
        "link",
        "x");
    assertSays(
        1,
        "songluat: undo needs the number of a correction in force, got 3",
        "correct",
        WORK,
        "undo",
        "3");
    new Cli(home).run("correct", WORK, "confirm", "3");
    assertSays(
        1,
        "songluat: beads must stand in one order in both languages, and this one would cross that"
            + " of correction 1. Undo that first",
        "correct",
        WORK,
        "link",
        "vi2",
        "en4");
    assertEquals(before.size(), beads(new Cli(home)).size());
    try (LuceneIndex index = LuceneIndex.open(home.resolve("index"))) {
      Update busy = index.update();
      assertEquals(1, new Cli(home).run("correct", WORK, "confirm", "2").code());
      busy.close();
    }
  }
}
