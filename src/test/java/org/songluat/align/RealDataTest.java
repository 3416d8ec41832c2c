package org.songluat.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.align.words.Lexicon;
import org.songluat.law.Clause;
import org.songluat.text.Language;

/** Floors of quality on hand-aligned lines; what is printed can be scored by the scripts. */
class RealDataTest {
  private static final Path LINES = Path.of("..", "shared", "data", "align-lines");
  private static final Path RESOLUTION = Path.of("..", "shared", "eval", "gold", "align-52.tsv");
  private static final Path OUT = Path.of("target", "align-lines");

  /** Counts of beads with both sides: those found, those of the gold, and what both have. */
  private record Counts(int system, int gold, int both) {
    Counts plus(Counts other) {
      return new Counts(system + other.system, gold + other.gold, both + other.both);
    }

    double f1() {
      return 2.0 * both / (system + gold);
    }
  }

  @ParameterizedTest
  @CsvSource({"laws-unnumbered, 0.91", "laws-numbered, 0.93", "news, 0.95"})
  void linesAlignAsByHand(String set, double floor) throws IOException {
    Path folder = LINES.resolve(set);
    Assumptions.assumeTrue(Files.isDirectory(folder), "skipped: real data not found at " + folder);
    Files.createDirectories(OUT.resolve(set));
    try (Stream<Path> files = Files.list(folder)) {
      Counts counts =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".gold.tsv"))
              .map(name -> score(folder, name.replace(".gold.tsv", "")))
              .reduce(new Counts(0, 0, 0), Counts::plus);
      assertTrue(counts.f1() >= floor, set + ": F1 of beads with both sides " + counts.f1());
    }
  }

  private static Counts score(Path folder, String name) {
    try {
      List<Clause> vi = Parallel.lines(Language.VI, lines(folder.resolve(name + ".vi.txt")));
      List<Clause> en = Parallel.lines(Language.EN, lines(folder.resolve(name + ".en.txt")));
      String table = table(new Aligner(Lexicon.EMPTY).alignSegments(vi, en));
      Files.writeString(OUT.resolve(folder.getFileName()).resolve(name + ".tsv"), table);
      Set<String> system =
          paired(table.lines().map(line -> line.replaceAll("^[^\t]*\t[^\t]*\t|\t\t$", "")));
      Set<String> gold = paired(lines(folder.resolve(name + ".gold.tsv")).stream());
      Set<String> both = new HashSet<>(system);
      both.retainAll(gold);
      return new Counts(system.size(), gold.size(), both.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of(Files.readString(file).split("\n", -1)));
    if (lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    return lines;
  }

  private static Set<String> paired(Stream<String> rows) {
    return rows.map(String::stripTrailing)
        .filter(row -> row.matches("[0-9 ]+\t[0-9 ]+"))
        .collect(Collectors.toSet());
  }

  private static String table(List<Bead> beads) {
    StringBuilder table = new StringBuilder("bead\tscore\tvi_ids\ten_ids\tvi\ten\n");
    for (Bead bead : beads) {
      table.append("0\t").append(bead.score()).append('\t');
      table.append(ids(bead.vi())).append('\t').append(ids(bead.en())).append("\t\t\n");
    }
    return table.toString();
  }

  private static String ids(List<Clause> clauses) {
    return clauses.stream()
        .map(clause -> Integer.toString(number(clause)))
        .collect(Collectors.joining(" "));
  }

  private static int number(Clause clause) {
    return Integer.parseInt(clause.label()) - 1;
  }

  @Test
  void theParagraphsOfAResolutionAlignAsByHand() throws IOException {
    Assumptions.assumeTrue(
        Files.exists(RESOLUTION), "skipped: real data not found at " + RESOLUTION);
    List<String> vi = new ArrayList<>();
    List<String> en = new ArrayList<>();
    List<String> gold = new ArrayList<>();
    for (String row : lines(RESOLUTION).subList(1, lines(RESOLUTION).size())) {
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
    for (String text : cell.isBlank() ? new String[0] : cell.split(" ⏎ ")) {
      places.add(Integer.toString(side.size()));
      side.add(text);
    }
    return String.join(",", places);
  }
}
