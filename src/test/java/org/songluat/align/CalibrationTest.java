package org.songluat.align;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.songluat.align.lexicon.Glossary;
import org.songluat.align.words.Lexicon;
import org.songluat.law.Clause;
import org.songluat.text.Language;

/**
 * Whether beads are right as often as their scores say, on lines aligned by hand: the reliability
 * table of {@code target/calibration.txt}, and the expected calibration error over ten bins of
 * equal width (Naeini, Cooper and Hauskrecht 2015).
 */
class CalibrationTest {
  private static final Path LINES = Path.of("../shared/data/align-lines");
  private static final Path GLOSSARY = Path.of("corpus/glossary.tsv");
  private static final Path OUT = Path.of("target/calibration.txt");
  private static final int BINS = 10;

  /** What a bead's score says, and whether gold has the bead. */
  private record Outcome(double score, boolean right) {}

  @Test
  void ofTheBeadsWithScoreNineTenthsNineInTenAreRight() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(LINES), "skipped: real data not found at " + LINES);
    List<Outcome> outcomes = new ArrayList<>();
    for (Lexicon lexicon : List.of(Lexicon.EMPTY, Glossary.read(GLOSSARY).words())) {
      for (Path gold : golds()) {
        outcomes.addAll(outcomes(gold, new Aligner(lexicon)));
      }
    }
    String table = table(outcomes);
    Files.createDirectories(OUT.getParent());
    Files.writeString(OUT, table);
    assertTrue(error(outcomes) <= 0.03, table);
  }

  private static List<Path> golds() throws IOException {
    try (Stream<Path> files = Files.walk(LINES)) {
      return files.filter(f -> f.toString().endsWith(".gold.tsv")).sorted().toList();
    }
  }

  private static List<Outcome> outcomes(Path gold, Aligner aligner) throws IOException {
    String base = gold.toString().replace(".gold.tsv", "");
    Set<String> right = new HashSet<>();
    List<String> rows = Files.readAllLines(gold);
    for (String row : rows.subList(1, rows.size())) {
      String[] ids = row.split("\t", -1);
      right.addAll(beads(List.of(ids[0].split(" ")), List.of(ids[1].split(" "))));
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Bead bead :
        aligner.alignSegments(
            lines(base + ".vi.txt", Language.VI), lines(base + ".en.txt", Language.EN))) {
      for (String single : beads(ids(bead.vi()), ids(bead.en()))) {
        outcomes.add(new Outcome(bead.score(), right.contains(single)));
      }
    }
    return outcomes;
  }

  /** A bead as text; one with a side only is as many as it has lines. */
  private static List<String> beads(List<String> vi, List<String> en) {
    List<String> left = vi.stream().filter(id -> !id.isEmpty()).toList();
    List<String> right = en.stream().filter(id -> !id.isEmpty()).toList();
    if (left.isEmpty() || right.isEmpty()) {
      return Stream.concat(left.stream().map(id -> id + "-"), right.stream().map(id -> "-" + id))
          .toList();
    }
    return List.of(left + "-" + right);
  }

  private static List<String> ids(List<Clause> clauses) {
    return clauses.stream().map(c -> Integer.toString(Integer.parseInt(c.label()) - 1)).toList();
  }

  private static List<Clause> lines(String file, Language language) throws IOException {
    String text = Files.readString(Path.of(file));
    String whole = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    return Parallel.lines(language, Arrays.asList(whole.split("\n", -1)));
  }

  private static int bin(Outcome outcome) {
    return Math.min(BINS - 1, (int) (outcome.score() * BINS));
  }

  private static double error(List<Outcome> outcomes) {
    double error = 0;
    for (int i = 0; i < BINS; i++) {
      int bin = i;
      List<Outcome> in = outcomes.stream().filter(o -> bin(o) == bin).toList();
      double said = in.stream().mapToDouble(Outcome::score).sum();
      error += Math.abs(said - in.stream().filter(Outcome::right).count());
    }
    return error / outcomes.size();
  }

  private static String table(List<Outcome> outcomes) {
    String rows =
        Stream.iterate(0, i -> i + 1)
            .limit(BINS)
            .map(i -> row(i, outcomes.stream().filter(o -> bin(o) == i).toList()))
            .collect(Collectors.joining());
    return "score      beads  said   right\n"
        + rows
        + String.format(Locale.ROOT, "expected calibration error %.4f%n", error(outcomes));
  }

  private static String row(int bin, List<Outcome> in) {
    double said = in.stream().mapToDouble(Outcome::score).average().orElse(0);
    double right = in.stream().mapToInt(o -> o.right() ? 1 : 0).average().orElse(0);
    return String.format(
        Locale.ROOT,
        "%.1f – %.1f  %6d  %.3f  %.3f%n",
        (double) bin / BINS,
        (bin + 1.0) / BINS,
        in.size(),
        said,
        right);
  }
}
