package org.songluat.law.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.ingest.SourceReader;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.law.cite.MarkedText.Stretch;

/**
 * Citations in real laws against those a person marked by reading: every citation that starts in a
 * marked stretch must be found with its very words, number, type, place and status, and no other.
 */
class MarkedCitationsTest {
  private static final Path PAGES = Path.of("..", "shared", "data", "laws-vi-en");

  @ParameterizedTest
  @ValueSource(strings = {"marked.tsv", "marked-later.tsv"})
  void citationsOfRealLawsAreFound(String rows) throws IOException, URISyntaxException {
    assumeTrue(Files.isDirectory(PAGES), "skipped: real data not found at " + PAGES);
    MarkedCitations counted = new MarkedCitations();
    SourceReader reader = new SourceReader(ReadLimits.DEFAULT);
    for (MarkedText marked : MarkedText.read(rows(rows))) {
      Path page = PAGES.resolve(marked.file() + ".html.gz");
      counted.count(marked, reader.read(page).text());
    }
    String told = counted + "\n" + String.join("\n", counted.faults());
    assertTrue(counted.precision() >= 0.98 && counted.recall() >= 0.98, told);
    assertTrue(counted.moved() <= 5, told);
  }

  @Test
  void stretchesAreFoundWhereTheyMovedTo() {
    Stretch stretch = new Stretch(0, 3, hash("cde"), List.of());
    assertEquals(2, MarkedText.find(stretch, "abcdef"));
    assertEquals(-1, MarkedText.find(stretch, "abdcef"));
    assertEquals(0, MarkedText.find(stretch, "cdecde"));
  }

  private static long hash(String text) {
    long hash = 0;
    for (char c : text.toCharArray()) {
      hash = hash * 1_000_003 + c;
    }
    return hash;
  }

  private static Path rows(String name) throws URISyntaxException {
    String resource = "/cite/" + name;
    return Path.of(
        Objects.requireNonNull(MarkedCitationsTest.class.getResource(resource), resource).toURI());
  }
}
