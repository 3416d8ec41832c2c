package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that read files and index nothing. */
class ReadingCommandsTest {
  @TempDir Path home;
  private Cli cli;

  @BeforeEach
  void makeFiles() throws IOException {
    cli = new Cli(home).write("vi.txt", Cli.VI).write("en.txt", Cli.EN);
  }

  private static JsonNode json(Cli.Run run) throws IOException {
    return JsonMapper.builder().build().readTree(run.out());
  }

  @Test
  void outlineShowsATree() {
    Cli.Run run = cli.run("outline", "vi.txt");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        List.of(
            "vi, 6 clauses:",
            "     9  heading I  I- Mục tiêu",
            "    11    clause 1  1. Đến năm 2030 trồng 500 cây bàng dọc 12 con đường."),
        run.outLines().subList(0, 3));
    assertTrue(run.outLines().contains("  number: 07-NQ/SL"), run.out());
    assertTrue(run.outLines().contains("Left out:"), run.out());
  }

  @Test
  void outlinePrintsTheContractsJson() throws IOException {
    JsonNode outline = json(cli.run("outline", "vi.txt", "--json"));
    assertEquals("07-NQ/SL", outline.at("/work/number").asText());
    assertEquals("vi", outline.at("/versions/0/lang").asText());
    assertEquals("I", outline.at("/versions/0/clauses/0/label").asText());
  }

  @Test
  void convertPrintsTheText() {
    Cli.Run run = cli.run("convert", "vi.txt");
    assertEquals(0, run.code());
    assertTrue(run.outLines().contains("- Chọn giống cây chịu được bão."), run.out());
  }

  @Test
  void citeListsCitations() throws IOException {
    cli.write("c.txt", "Căn cứ Nghị định số 13/2023/NĐ-CP ngày 17 tháng 4 năm 2023.\n");
    JsonNode found = json(cli.run("cite", "c.txt", "--json"));
    assertEquals("13/2023/NĐ-CP", found.at("/0/number").asText());
    assertEquals("notHeld", found.at("/0/status").asText());
    assertEquals(1, cli.run("cite", "c.txt").outLines().size());
  }

  @Test
  void citeReadsStandardInput() {
    Cli.Run run = cli.piped("See Decree 13/2023/ND-CP for more.\n").run("cite", "-");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("notHeld  13-2023-nd-cp  "), run.out());
  }

  @Test
  void alignPairsTheClausesOfTwoFiles() {
    Cli.Run run = cli.run("align", "vi.txt", "en.txt");
    assertEquals(0, run.code(), run.err());
    assertEquals("bead\tscore\tvi_ids\ten_ids\tvi\ten", run.outLines().getFirst());
    assertEquals(7, run.outLines().size());
    assertTrue(
        run.out().contains("\t07-nq-sl~vi~hdg_i\t07-nq-sl~en~hdg_i\tI- Mục tiêu\tI. Objectives"),
        run.out());
  }

  @Test
  void alignTakesLinesAsTheyAre() throws IOException {
    cli.write("a.txt", "Một con mèo.\n\nBa con chó.\n").write("b.txt", "One cat.\n\nThree dogs.");
    Cli.Run run = cli.run("align", "a.txt", "b.txt", "--lines");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        List.of("0|0", "1|1", "2|2"),
        run.outLines().stream()
            .skip(1)
            .map(l -> l.split("\t")[2] + "|" + l.split("\t")[3])
            .toList());
  }

  @Test
  void alignWantsEachLanguageInItsPlace() {
    assertEquals(
        new Cli.Run(
            2,
            "",
            "songluat: en.txt: must hold a text in Vietnamese, but its text is English. Name the"
                + " Vietnamese file first, the English one second\n"),
        cli.run("align", "en.txt", "vi.txt"));
  }

  @Test
  void checkComparesTwoFiles() throws IOException {
    cli.write("en.txt", Cli.EN.replace("500", "600"));
    Cli.Run run = cli.run("check", "vi.txt", "en.txt", "--json");
    assertEquals(0, run.code(), run.err());
    assertEquals("number", json(run).at("/0/kind").asText());
    assertEquals(3, cli.run("check", "vi.txt", "en.txt", "--fail-on", "minor").code());
  }

  @Test
  void checkFailsOnNothingWhereNothingDiffers() {
    assertEquals(
        new Cli.Run(0, "0 discrepancies\n", ""),
        cli.run("check", "vi.txt", "en.txt", "--fail-on", "minor"));
  }

  @Test
  void checkFailsOnWhatIsAsGrave() throws IOException {
    cli.write("en.txt", Cli.EN.replace("500", "600"));
    for (String severity : List.of("major", "moderate", "minor")) {
      assertEquals(3, cli.run("check", "vi.txt", "en.txt", "--fail-on", severity).code());
    }
  }

  @Test
  void checkWritesSarifAndWorkbooks() throws IOException {
    cli.write("en.txt", Cli.EN.replace("500", "600"));
    Cli.Run run = cli.run("check", "vi.txt", "en.txt", "--format", "sarif");
    assertEquals(0, run.code(), run.err());
    assertEquals("2.1.0", json(run).at("/version").asText());
    assertEquals("vi.txt", json(run).at("/runs/0/artifacts/0/location/uri").asText());
    assertEquals("number", json(run).at("/runs/0/results/0/ruleId").asText());
    assertEquals(
        json(cli.run("check", "vi.txt", "en.txt", "--json")),
        json(cli.run("check", "vi.txt", "en.txt", "--format", "json")));
    assertEquals(0, cli.run("check", "vi.txt", "en.txt", "-o", "found.xlsx").code());
    Cli.Run over = cli.run("check", "vi.txt", "en.txt", "-o", "en.txt");
    assertEquals(2, over.code());
    assertEquals(
        "songluat: --output must not be a file that is read, got en.txt. Name another\n",
        over.err());
  }
}
