package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code align} over folders of pairs. */
class AlignFoldersTest {
  @TempDir Path home;
  private Cli cli;

  @BeforeEach
  void makeCli() {
    cli = new Cli(home);
  }

  private List<String> written() throws IOException {
    Path out = home.resolve("out");
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> out.relativize(f).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void filesOfTwoFoldersArePairedByName() throws IOException {
    cli.write("vi/tree.txt", Cli.VI).write("en/tree.txt", Cli.EN);
    cli.write("vi/2026/tree-vi.txt", Cli.VI).write("en/2026/tree-en.html", Cli.EN);
    assertEquals(
        new Cli.Run(
            0,
            """
            aligned    2026/tree  6 beads
            aligned    tree  6 beads
            2 aligned, 0 failed, 0 without a partner
            """,
            ""),
        cli.run("align", "vi", "en", "-o", "out"));
    assertEquals(List.of("2026/tree.tsv", "tree.tsv"), written());
    assertEquals(
        cli.run("align", "vi/tree.txt", "en/tree.txt").out(),
        Files.readString(home.resolve("out/tree.tsv")));
  }

  @Test
  void filesOfOneFolderSayTheirLanguageInTheirNames() throws IOException {
    cli.write("all/a.vi.txt", Cli.VI).write("all/a.en.txt", Cli.EN);
    cli.write("all/b-vi.txt", Cli.VI).write("all/b_EN.txt", Cli.EN);
    Cli.Run run = cli.run("align", "all", "-o", "out", "--format", "xlsx");
    assertEquals(0, run.code(), run.err());
    assertEquals(List.of("a.xlsx", "b.xlsx"), written());
  }

  @Test
  void linesAndSentencesAreAlignedInFoldersToo() throws IOException {
    cli.write("all/train.vi", "Một con mèo.\nBa con chó.\n");
    cli.write("all/train.en", "One cat.\nThree dogs.\n");
    Cli.Run run = cli.run("align", "all", "-o", "out", "--lines", "--unit", "sentence");
    assertEquals(0, run.code(), run.err());
    assertEquals(3, Files.readAllLines(home.resolve("out/train.tsv")).size());
  }

  @Test
  void aPairThatFailsDoesNotStopTheOthers() throws IOException {
    cli.write("vi/a.txt", "").write("en/a.txt", Cli.EN);
    cli.write("vi/b.txt", Cli.EN).write("en/b.txt", Cli.EN);
    cli.write("vi/c.txt", Cli.VI).write("en/c.txt", Cli.EN);
    assertEquals(
        new Cli.Run(
            1,
            "aligned    c  6 beads\n1 aligned, 2 failed, 0 without a partner\n",
            "songluat: a: "
                + home.resolve("vi/a.txt")
                + ": there is no text in it; save it again where it came from, or leave it out\n"
                + "songluat: b: vi/b.txt: must hold a text in Vietnamese, but its text is English."
                + " Name the Vietnamese file first, the English one second\n"),
        cli.run("align", "vi", "en", "-o", "out"));
    assertEquals(List.of("c.tsv"), written());
  }

  @Test
  void filesWithoutAPartnerAreNamedAndAreNoFailure() throws IOException {
    cli.write("all/a.vi.txt", Cli.VI).write("all/a.en.txt", Cli.EN);
    cli.write("all/b.vi.txt", Cli.VI).write("all/c.txt", Cli.EN);
    assertEquals(
        new Cli.Run(
            0,
            "aligned    a  6 beads\n1 aligned, 0 failed, 2 without a partner\n",
            "songluat: all/c.txt: its name says no language. Call it NAME.vi.EXT or NAME.en.EXT\n"
                + "songluat: all/b.vi.txt: no English file has this name\n"),
        cli.run("align", "all", "-o", "out"));
  }

  @Test
  void withoutAPairNothingIsDone() throws IOException {
    cli.write("vi/a.txt", Cli.VI).write("en/b.txt", Cli.EN);
    Cli.Run run = cli.run("align", "vi", "en", "-o", "out");
    assertEquals(1, run.code());
    assertEquals("0 aligned, 0 failed, 2 without a partner\n", run.out());
  }

  @Test
  void aFolderThatCannotBeWrittenToIsToldOnce() throws IOException {
    cli.write("vi/a.txt", Cli.VI).write("en/a.txt", Cli.EN).write("file", "");
    Cli.Run run = cli.run("align", "vi", "en", "-o", "file/out");
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void aPersonSeesABar() throws IOException {
    cli.write("vi/a.txt", Cli.VI).write("en/a.txt", Cli.EN);
    Cli.Run run = cli.watched("align", "vi", "en", "-o", "out");
    assertEquals(0, run.code());
    assertTrue(run.err().contains("Aligning"), run.err());
    assertEquals("aligned    a  6 beads\n1 aligned, 0 failed, 0 without a partner\n", run.out());
  }

  @Test
  void wrongUsageIsToldBeforeAnythingIsRead() throws IOException {
    cli.write("vi/a.txt", Cli.VI).write("en/a.txt", Cli.EN).write("file.txt", Cli.VI);
    assertUsage("--output must name a folder where folders are aligned", "align", "vi", "en");
    assertUsage(
        "--output must name a folder where folders are aligned, got the file file.txt",
        "align",
        "vi",
        "en",
        "-o",
        "file.txt");
    assertUsage(
        "--output must lie outside the folders that are read, got en/out in " + home.resolve("en"),
        "align",
        "vi",
        "en",
        "-o",
        "en/out");
    assertUsage(
        "align must be given two files, two folders or one folder, got one file",
        "align",
        "file.txt");
  }

  private void assertUsage(String line, String... args) {
    assertEquals(new Cli.Run(2, "", "songluat: " + line + "\n"), cli.run(args));
  }
}
