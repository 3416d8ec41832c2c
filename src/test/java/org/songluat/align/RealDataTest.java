package org.songluat.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.align.HandAligned.Row;
import org.songluat.align.lexicon.Glossary;
import org.songluat.align.words.Lexicon;
import org.songluat.law.Clause;
import org.songluat.text.Language;

/** Floors of quality on lines aligned by hand. */
class RealDataTest {
  private static final Path RESOLUTION = Path.of("..", "shared", "eval", "gold", "align-52.tsv");
  private static final Path GLOSSARY = Path.of("corpus", "glossary.tsv");

  @ParameterizedTest
  @CsvSource({"laws-unnumbered, 0.94, 0.97", "laws-numbered, 0.98, 0.985", "news, 0.96, 0.96"})
  void linesAlignAsByHand(String set, double unlearned, double known) throws IOException {
    assertAtLeast(unlearned, tally(set, Lexicon.EMPTY));
    assertAtLeast(known, tally(set, Glossary.read(GLOSSARY).words()));
  }

  private static void assertAtLeast(double floor, Tally tally) {
    assertTrue(tally.f1() >= floor, tally::toString);
  }

  private static Tally tally(String set, Lexicon lexicon) throws IOException {
    Tally tally = new Tally();
    for (HandAligned text : HandAligned.all(set)) {
      add(text, new Aligner(lexicon), tally);
    }
    return tally;
  }

  private static void add(HandAligned text, Aligner aligner, Tally tally) {
    List<Row> system =
        text.aligned(aligner).stream()
            .flatMap(bead -> HandAligned.row(bead).single().stream())
            .toList();
    tally.add(system, text.beads(), Row::paired);
  }

  @ParameterizedTest
  @CsvSource({"laws-unnumbered", "laws-numbered"})
  void threeBlocksThatOneSideLostDoNotDerailTheRest(String set) throws IOException {
    Aligner aligner = new Aligner(Glossary.read(GLOSSARY).words());
    Tally tally = new Tally();
    Random random = new Random(1);
    for (HandAligned text : HandAligned.all(set)) {
      add(Lossy.without(text, 0.2, 3, random), aligner, tally);
    }
    assertAtLeast(0.95, tally);
  }

  @Test
  void sentencesWithinParagraphsAlignAsByHand() throws IOException {
    Lexicon words = Glossary.read(GLOSSARY).words();
    Tally tally = new Tally();
    Tally whole = new Tally();
    Random random = new Random(1);
    for (HandAligned text : HandAligned.all("news")) {
      Lossy.Paragraphs paragraphs = Lossy.paragraphs(text, random);
      List<Bead> beads =
          new Aligner(words)
              .alignSegments(
                  Parallel.lines(Language.VI, paragraphs.vi()),
                  Parallel.lines(Language.EN, paragraphs.en()));
      whole.add(
          beads.stream().map(HandAligned::row).toList(),
          pairs(paragraphs.vi().size()),
          Row::paired);
      tally.add(
          new SentenceAligner(words).align(beads).stream().flatMap(b -> texts(b).stream()).toList(),
          paragraphs.beads(),
          bead -> bead.stream().noneMatch(List::isEmpty));
    }
    assertAtLeast(0.98, whole);
    assertAtLeast(0.95, tally);
  }

  private static List<Row> pairs(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Row(List.of(i), List.of(i))).toList();
  }

  /** Both texts of a bead; of one with a side only those of each sentence. */
  private static List<List<List<String>>> texts(Bead bead) {
    List<String> vi = bead.vi().stream().map(Clause::text).toList();
    List<String> en = bead.en().stream().map(Clause::text).toList();
    if (bead.paired()) {
      return List.of(List.of(vi, en));
    }
    List<List<List<String>>> single = new ArrayList<>();
    vi.forEach(t -> single.add(List.of(List.of(t), List.of())));
    en.forEach(t -> single.add(List.of(List.of(), List.of(t))));
    return single;
  }

  @Test
  void theParagraphsOfAResolutionAlignAsByHand() throws IOException {
    Assumptions.assumeTrue(
        Files.exists(RESOLUTION), "skipped: real data not found at " + RESOLUTION);
    List<String> vi = new ArrayList<>();
    List<String> en = new ArrayList<>();
    List<String> gold = new ArrayList<>();
    List<String> rows = Files.readAllLines(RESOLUTION);
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      gold.add(add(vi, cells[1]) + "-" + add(en, cells[2]));
    }
    List<Clause> left = Parallel.lines(Language.VI, vi);
    List<Clause> right = Parallel.lines(Language.EN, en);
    List<Bead> beads = new Aligner(Lexicon.EMPTY).alignSegments(left, right);
    assertEquals(String.join(" ", gold), Parallel.shape(beads, left, right));
  }

  private static String add(List<String> side, String cell) {
    List<String> places = new ArrayList<>();
    for (String text : cell.isBlank() ? List.<String>of() : Arrays.asList(cell.split(" ⏎ "))) {
      places.add(Integer.toString(side.size()));
      side.add(text);
    }
    return String.join(",", places);
  }
}
