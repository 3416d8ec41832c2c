package org.songluat.align;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.songluat.align.explain.Crossing;
import org.songluat.align.explain.Explainer;
import org.songluat.align.lexicon.Glossary;
import org.songluat.ingest.SourceReader;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.law.Clause;
import org.songluat.law.Outline;
import org.songluat.law.Version;
import org.songluat.structure.WorkParser;
import org.songluat.text.Language;

/**
 * Saved pages of laws in both languages of which one has lost a fifth of its clauses in three
 * blocks: what is left must pair as it did in the whole.
 */
class LawGapsTest {
  private static final Path PAGES = Path.of("..", "shared", "data", "laws-vi-en");
  private static final Path GLOSSARY = Path.of("corpus", "glossary.tsv");
  private static final int EVERY = 10;
  private static final int BLOCKS = 3;
  private static final double LOST = 0.2;

  /** Below this the pair of the whole is no gold. */
  private static final double SURE = 0.9;

  private int right;
  private int gold;
  private int made;

  /** A paired bead. */
  private record Pair(List<Clause> vi, List<Clause> en) {}

  @Test
  void threeLostBlocksLeaveTheRestPairedAndNothingCrosswise() throws IOException {
    Aligner aligner = new Aligner(Glossary.read(GLOSSARY).words());
    Random random = new Random(1);
    int crossings = 0;
    for (Path page : pages()) {
      Outline outline = new WorkParser().parse(new SourceReader(ReadLimits.DEFAULT).read(page));
      if (outline.version(Language.VI).isPresent() && outline.version(Language.EN).isPresent()) {
        Version vi = outline.version(Language.VI).get();
        Version en = outline.version(Language.EN).get();
        List<Bead> whole = aligner.align(outline.work(), vi, en).beads();
        List<Clause> kept = without(en.clauses(), random);
        List<Bead> lossy = aligner.alignSegments(vi.clauses(), kept);
        add(whole, lossy, new HashSet<>(kept));
        List<Crossing> found = new Explainer(Glossary.read(GLOSSARY).words(), lossy).crossings();
        crossings += found.size();
      }
    }
    double f1 = 2.0 * right / (gold + made);
    String figures = "F1 " + f1 + " of " + gold + " pairs, crossings " + crossings;
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", "law-gaps.txt"), figures + "\n");
    assertTrue(f1 >= 0.95 && crossings <= 2, figures);
  }

  private static List<Path> pages() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(PAGES), "skipped: real data not found at " + PAGES);
    try (Stream<Path> files = Files.list(PAGES)) {
      List<Path> all = files.sorted().toList();
      List<Path> some = new ArrayList<>();
      for (int k = 0; k < all.size(); k += EVERY) {
        some.add(all.get(k));
      }
      return some;
    }
  }

  private static List<Clause> without(List<Clause> clauses, Random random) {
    List<Clause> kept = new ArrayList<>(clauses);
    int length = (int) (LOST * clauses.size() / BLOCKS);
    for (int block = BLOCKS - 1; block >= 0; block--) {
      int from = block * clauses.size() / BLOCKS;
      int start = from + random.nextInt(clauses.size() / BLOCKS - length + 1);
      kept.subList(start, start + length).clear();
    }
    return kept;
  }

  private void add(List<Bead> whole, List<Bead> lossy, Set<Clause> kept) {
    Set<Pair> wanted = new HashSet<>();
    Set<Clause> judged = new HashSet<>();
    for (Bead bead : whole) {
      if (bead.score() >= SURE) {
        judged.addAll(bead.vi());
        List<Clause> left = bead.en().stream().filter(kept::contains).toList();
        if (bead.paired() && !left.isEmpty()) {
          wanted.add(new Pair(bead.vi(), left));
        }
      }
    }
    gold += wanted.size();
    for (Bead bead : lossy) {
      if (bead.paired() && judged.containsAll(bead.vi())) {
        made++;
        right += wanted.contains(new Pair(bead.vi(), bead.en())) ? 1 : 0;
      }
    }
  }
}
