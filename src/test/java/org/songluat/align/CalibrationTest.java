package org.songluat.align;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.songluat.align.lexicon.Glossary;
import org.songluat.align.words.Lexicon;

/**
 * Whether beads are right as often as their scores say, on lines aligned by hand, as they are and
 * with a fifth of the English lost in three blocks: the reliability table of {@code
 * target/calibration.txt}, and the expected calibration error over ten bins of equal width (Naeini,
 * Cooper and Hauskrecht 2015).
 */
class CalibrationTest {
  private static final Path GLOSSARY = Path.of("corpus/glossary.tsv");
  private static final Path OUT = Path.of("target/calibration.txt");
  private static final int BINS = 10;

  /** What a bead's score says, and whether gold has the bead. */
  private record Outcome(double score, boolean right) {}

  @Test
  void ofTheBeadsWithScoreNineTenthsNineInTenAreRight() throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    Random random = new Random(1);
    for (Lexicon lexicon : List.of(Lexicon.EMPTY, Glossary.read(GLOSSARY).words())) {
      for (String set : List.of("laws-unnumbered", "laws-numbered", "news")) {
        for (HandAligned text : HandAligned.all(set)) {
          outcomes.addAll(outcomes(text, new Aligner(lexicon)));
          outcomes.addAll(outcomes(Lossy.without(text, 0.2, 3, random), new Aligner(lexicon)));
        }
      }
    }
    String table = table(outcomes);
    Files.createDirectories(OUT.getParent());
    Files.writeString(OUT, table);
    assertTrue(error(outcomes) <= 0.03, table);
  }

  private static List<Outcome> outcomes(HandAligned text, Aligner aligner) {
    Set<HandAligned.Row> right = Set.copyOf(text.beads());
    List<Outcome> outcomes = new ArrayList<>();
    for (Bead bead : text.aligned(aligner)) {
      for (HandAligned.Row row : HandAligned.row(bead).single()) {
        outcomes.add(new Outcome(bead.score(), right.contains(row)));
      }
    }
    return outcomes;
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
