package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCommandTest {
  @TempDir Path home;
  private Cli cli;
  private Path glossary;

  @BeforeEach
  void makeGlossary() throws IOException {
    cli = new Cli(home);
    glossary = Files.createDirectories(home.resolve("corpus")).resolve("glossary.tsv");
    Files.writeString(glossary, "án phí\tcourt fee\tcourt\t\nán treo\tprobation\tcriminal\tnote\n");
  }

  @Test
  void aTermIsLookedUpInEitherLanguageWithOrWithoutAccents() {
    String line = "án phí = court fee  [court]\n";
    assertEquals(new Cli.Run(0, line, ""), cli.run("lexicon", "lookup", "an phi"));
    assertEquals(new Cli.Run(0, line, ""), cli.run("lexicon", "lookup", "Court fee"));
    assertTrue(cli.run("lexicon", "lookup", "án treo", "--json").out().contains("\"probation\""));
    assertEquals(
        new Cli.Run(
            1,
            "",
            "songluat: \"lệ phí\": the glossary has no such term. Add it to corpus/glossary.tsv\n"),
        cli.run("lexicon", "lookup", "lệ phí"));
  }

  @Test
  void checkEndsWithThreeWhereThereAreFaults() throws IOException {
    assertEquals(0, cli.run("lexicon", "check").code());
    Files.writeString(glossary, "án phí\tcourt fee\nán phí\tCourt fee\n");
    Cli.Run run = cli.run("lexicon", "check");
    assertEquals(3, run.code());
    assertTrue(run.out().startsWith("line 2: duplicate: "), run.out());
    assertEquals("songluat: 2 pairs, 1 fault\n", run.err());
  }

  @Test
  void checkTellsTermsThatStandInNoText() throws IOException {
    Files.writeString(home.resolve("corpus/a.vi.txt"), Cli.VI);
    Files.writeString(glossary, "cây bàng\talmond tree\nán phí\tcourt fee\n");
    assertEquals(0, cli.run("ingest").code());
    Cli.Run run = cli.run("lexicon", "check", "--unused");
    assertEquals("line 2: unused: \"án phí\" stands in no text at hand\n", run.out());
    assertEquals(0, run.code());
  }

  @Test
  void checkTellsTermsThatAreRenderedInSeveralWays() throws IOException {
    Files.writeString(home.resolve("corpus/a.vi.txt"), Cli.VI);
    Files.writeString(home.resolve("corpus/a.en.txt"), Cli.EN);
    Files.writeString(glossary, "cây bàng\talmond tree\ncây bàng\talmond\n");
    assertEquals(0, cli.run("ingest").code());
    Cli.Run run = cli.run("lexicon", "check", "--varied");
    assertEquals("", run.out());
    assertEquals(0, run.code());
  }

  @Test
  void exportPrintsRowsOrTbx() {
    assertEquals(
        "vi\ten\tfield\tnote\nán phí\tcourt fee\tcourt\t\nán treo\tprobation\tcriminal\tnote\n",
        cli.run("lexicon", "export").out());
    assertTrue(cli.run("lexicon", "export", "--format", "tbx").out().contains("<tbx "));
  }

  @Test
  void exportCountsUsesInTheIndex() throws IOException {
    Cli filled = Cli.filled(home);
    Files.writeString(glossary, "cây\ttree\tnature\t\ncây bàng\talmond tree\tnature\t\n");
    assertEquals(
        "vi\ten\tfield\tnote\tused\trendered\n"
            + "cây\ttree\tnature\t\t3\t2\n"
            + "cây bàng\talmond tree\tnature\t\t1\t1\n",
        filled.run("lexicon", "export", "--counts").out());
    assertTrue(
        filled
            .run("lexicon", "export", "--counts", "--format", "tbx")
            .out()
            .contains("<note>usageCount: 3</note>"));
  }

  @Test
  void aBrokenLineIsNamed() throws IOException {
    Files.writeString(glossary, "án phí\n");
    assertEquals(
        new Cli.Run(
            1,
            "",
            "songluat: glossary.tsv:1: a line must have a Vietnamese term, a tab and an English"
                + " term\n"),
        cli.run("lexicon", "export"));
  }

  @Test
  void aloneItSaysWhatThereIsToDo() {
    Cli.Run run = cli.run("lexicon");
    assertEquals(2, run.code());
    assertEquals(
        "songluat: Say what to do: learn, lookup, check or export. See songluat lexicon --help\n",
        run.err());
  }
}
