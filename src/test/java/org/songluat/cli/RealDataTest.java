package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealDataTest {
  private static final Path DATA = Path.of("..", "shared", "data", "resolutions");

  @TempDir Path home;

  @Test
  void theFiveDocumentsBecomeThreeResolutionsAndAnArticle() throws IOException {
    assumeTrue(Files.isDirectory(DATA), "skipped: real data not found at " + DATA);
    Cli.Run run = new Cli(home).run("ingest", DATA.toAbsolutePath().toString(), "--json");
    assertEquals(0, run.code(), run.err());
    List<String> works =
        run.outLines().stream()
            .map(l -> l.replaceAll(".*\"work\":\"([^\"]*)\",\"versions\":(\\[[^]]*]).*", "$1 $2"))
            .map(l -> l.matches("\\d.*") ? l : "article " + l.substring(l.indexOf('[')))
            .sorted()
            .toList();
    assertEquals(
        List.of(
            "23-nq-tw [\"vi\",\"en\"]",
            "52-nq-tw [\"en\"]",
            "52-nq-tw [\"vi\"]",
            "57-nq-tw [\"en\"]",
            "article [\"vi\"]"),
        works);
  }
}
