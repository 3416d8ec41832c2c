package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Translation memories that are made searchable. */
class MemoryIngestTest {
  private static final String MEMORY =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE tmx SYSTEM "tmx14.dtd">
      <tmx version="1.4"><header srclang="*all*" segtype="sentence" datatype="plaintext"/><body>
      <tu><tuv xml:lang="EN-US"><seg>The almond is a <bpt i="1">&lt;b&gt;</bpt>shady<ept i="1">&lt;/b&gt;</ept> tree.</seg></tuv>
      <tuv xml:lang="fr"><seg>Un arbre.</seg></tuv>
      <tuv xml:lang="vi-VN"><seg>Bàng là cây bóng mát.</seg></tuv></tu>
      <tu><tuv xml:lang="vi"><seg>Không có tiếng Anh.</seg></tuv></tu>
      <tu><tuv xml:lang="fr"><seg>Rien.</seg></tuv></tu>
      <tu><tuv xml:lang="en"><seg>A swapped order stays.</seg></tuv>
      <tuv xml:lang="vi"><seg>Thứ tự đảo vẫn giữ.</seg></tuv></tu>
      </body></tmx>
      """;

  @TempDir Path home;

  @Test
  void theBeadsAreThoseOfTheMemory() throws IOException {
    Cli cli = new Cli(home).write("corpus/trees.tmx", MEMORY);
    assertEquals(0, cli.run("ingest").code());
    assertEquals(
        List.of(
            "bead\tscore\tvi_ids\ten_ids\tvi\ten",
            "1\t1.000\ttrees~vi~p_1\ttrees~en~p_1\tBàng là cây bóng mát.\t"
                + "The almond is a shady tree.",
            "2\t0.000\ttrees~vi~p_2\t\tKhông có tiếng Anh.\t",
            "3\t1.000\ttrees~vi~p_3\ttrees~en~p_3\tThứ tự đảo vẫn giữ.\tA swapped order stays."),
        cli.run("export", "trees", "--format", "tsv").outLines());
    assertTrue(cli.run("search", "bong mat").out().contains("shady tree"));
  }

  @Test
  void whatHasNotChangedIsSkipped() throws IOException {
    Cli cli = new Cli(home).write("corpus/trees.tmx", MEMORY);
    cli.run("ingest");
    Cli.Run again = cli.run("ingest");
    assertEquals("0 added, 0 updated, 1 unchanged, 0 failed, 0 removed\n", again.out());
  }

  @Test
  void aBrokenMemoryFailsAlone() throws IOException {
    Cli cli =
        new Cli(home)
            .write("corpus/broken.tmx", MEMORY.replace("</body>", ""))
            .write("corpus/empty.tmx", "<tmx version=\"1.4\"><body/></tmx>")
            .write("corpus/bomb.tmx", bomb())
            .write("corpus/trees.tmx", MEMORY);
    Cli.Run run = cli.run("ingest");
    assertEquals(1, run.code());
    assertTrue(
        run.out().endsWith("1 added, 0 updated, 0 unchanged, 3 failed, 0 removed\n"), run.out());
    assertTrue(run.err().contains("empty.tmx: holds no text in Vietnamese or English"), run.err());
    assertTrue(run.err().contains("must be whole XML"), run.err());
  }

  private static String bomb() {
    StringBuilder type = new StringBuilder("<!DOCTYPE tmx [<!ENTITY e0 \"ha\">");
    for (int k = 1; k < 40; k++) {
      type.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(k, k - 1, k - 1));
    }
    return type + "]><tmx><body><tu><tuv xml:lang=\"vi\"><seg>&e39;</seg></tuv></tu></body></tmx>";
  }

  @Test
  void whatIsExportedComesBackAsItWas() throws IOException {
    Cli cli = Cli.filled(home);
    byte[] written = cli.output("export", "07-nq-sl", "--format", "tmx");
    Cli other = new Cli(home.resolve("other")).write("corpus/again.tmx", written);
    assertEquals(0, other.run("ingest").code());
    byte[] again = other.output("export", "again", "--format", "tmx");
    assertEquals(segments(written), segments(again));
  }

  private static List<String> segments(byte[] tmx) {
    return new String(tmx, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.contains("<seg>"))
        .toList();
  }
}
