package org.songluat.law.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.songluat.text.Vietnamese;

/** The numbered citations of real resolutions, against those a person marked. */
class CitationFinderGoldTest {
  private static final Path SHARED = Path.of("..", "shared");
  private static final Path TEXTS = SHARED.resolve("data").resolve("resolutions");
  private static final Path GOLD = SHARED.resolve("eval").resolve("gold").resolve("citations.tsv");

  /** A marked citation: the document's name, the number and its day. */
  record Marked(String document, String number, String date) {}

  @Test
  void everyMarkedNumberIsFoundWithItsDay() throws IOException {
    assumeTrue(Files.exists(GOLD), "skipped: marked citations not found at " + GOLD);
    assumeTrue(Files.isDirectory(TEXTS), "skipped: real data not found at " + TEXTS);
    List<Marked> marked = marked();
    Set<Marked> missed = new TreeSet<>(Comparator.comparing(Marked::toString));
    missed.addAll(marked);
    for (String document : marked.stream().map(Marked::document).collect(Collectors.toSet())) {
      String text = Vietnamese.nfc(Files.readString(TEXTS.resolve(document + ".txt")));
      for (Citation citation : new CitationFinder(HeldWorks.NONE).find(text)) {
        assertEquals(citation.span().of(text), citation.text());
        missed.remove(new Marked(document, "" + citation.number(), "" + citation.date()));
      }
    }
    assertEquals(Set.of(), missed);
  }

  private static List<Marked> marked() throws IOException {
    List<Marked> marked = new ArrayList<>();
    for (String line : Files.readAllLines(GOLD)) {
      String[] cells = line.split("\t", -1);
      if (cells.length > 7 && cells[7].equals("yes")) {
        marked.add(new Marked(cells[0], cells[3], cells[5]));
      }
    }
    return marked;
  }
}
