package org.songluat.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.songluat.align.words.Lexicon;
import org.songluat.ingest.SourceReader;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.law.Clause;
import org.songluat.law.Outline;
import org.songluat.structure.WorkParser;
import org.songluat.text.Language;

/** Texts without a number meet their works, and only these, from the files as they come. */
class RawResolutionTest {
  private static final Path FILES = Path.of("..", "shared", "data", "resolutions");

  private static List<Outline> outlines() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(FILES), "skipped: real data not found at " + FILES);
    try (Stream<Path> files = Files.list(FILES)) {
      return files.sorted().map(RawResolutionTest::outline).toList();
    }
  }

  private static Outline outline(Path file) {
    try {
      return new WorkParser().parse(new SourceReader(ReadLimits.DEFAULT).read(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean numbered(Outline outline) {
    return outline.work().number() != null;
  }

  @Test
  void unnumberedTextsMeetOnlyTheWorkThatLacksThem() throws IOException {
    List<Outline> outlines = outlines();
    List<VersionMatcher.Candidate> candidates =
        outlines.stream()
            .filter(RawResolutionTest::numbered)
            .map(o -> new VersionMatcher.Candidate(o.work(), o.versions()))
            .toList();
    List<String> found = new ArrayList<>();
    for (Outline outline : outlines) {
      if (!numbered(outline)) {
        VersionMatcher.Match match =
            new VersionMatcher(Lexicon.EMPTY).best(outline, candidates).orElseThrow();
        found.add(outline.work().type() + (match.sure() ? " is " + number(match) : " is none"));
        if (match.sure()) {
          write(match, outline);
        }
      }
    }
    assertEquals(List.of("ARTICLE is none", "RESOLUTION is 52-NQ/TW"), found);
  }

  private static String number(VersionMatcher.Match match) {
    return String.valueOf(match.candidate().work().number());
  }

  private static void write(VersionMatcher.Match match, Outline vietnamese) throws IOException {
    Bitext bitext =
        new Aligner(Lexicon.EMPTY)
            .align(
                match.candidate().work(),
                vietnamese.version(Language.VI).orElseThrow(),
                match.candidate().versions().getFirst());
    StringBuilder table = new StringBuilder("bead\tscore\tvi_ids\ten_ids\tvi\ten\n");
    for (Bead bead : bitext.beads()) {
      table.append("0\t").append(bead.score()).append("\t\t\t");
      table.append(texts(bead.vi())).append('\t').append(texts(bead.en())).append('\n');
    }
    Path out = Path.of("target", "align-paragraphs.tsv");
    Files.writeString(out, table);
    long paired = bitext.beads().stream().filter(Bead::paired).count();
    assertTrue(paired >= 0.95 * bitext.beads().size(), "paired beads: " + paired);
  }

  private static String texts(List<Clause> clauses) {
    return clauses.stream().map(Clause::text).collect(Collectors.joining(" ⏎ "));
  }
}
