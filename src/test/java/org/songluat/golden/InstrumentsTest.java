package org.songluat.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.songluat.Goldens;
import org.songluat.ingest.SourceReader;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.structure.WorkParser;

/** The outline of a sample of each kind of instrument, and what is odd in it. */
class InstrumentsTest {
  private static final Path SAMPLES = Path.of("src", "test", "resources", "golden", "structure");

  private final Goldens goldens = new Goldens();
  private final SourceReader reader = new SourceReader(ReadLimits.DEFAULT);
  private final WorkParser parser = new WorkParser();

  static Stream<String> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith(".txt") && !n.endsWith(".tree.txt"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void outlinesAreAsReviewed(String sample) throws IOException {
    String outline = OutlineText.tree(parser.parse(reader.read(SAMPLES.resolve(sample))));
    goldens.holds("structure/" + sample.replace(".txt", ".tree.txt"), outline);
  }
}
