package org.songluat.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.songluat.Goldens;
import org.songluat.align.Aligner;
import org.songluat.align.lexicon.Glossary;
import org.songluat.align.words.Lexicon;
import org.songluat.ingest.SourceReader;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.law.Outline;
import org.songluat.structure.WorkParser;
import org.songluat.text.Language;

/** The outline of every sample document, and the beads of those in two languages. */
class GoldenTest {
  private static final Path CORPUS = Path.of("corpus");
  private static final List<String> NO_DOCUMENTS =
      List.of("README.md", "works.tsv", "glossary.tsv");

  private final Goldens goldens = new Goldens();
  private final SourceReader reader = new SourceReader(ReadLimits.DEFAULT);
  private final WorkParser parser = new WorkParser();
  private static Lexicon words = Lexicon.EMPTY;

  @BeforeAll
  static void learn() throws IOException {
    words = Glossary.read(CORPUS.resolve("glossary.tsv")).words();
  }

  static Stream<String> samples() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> f.getFileName().toString())
          .filter(n -> !NO_DOCUMENTS.contains(n))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void outlinesAreAsReviewed(String sample) throws IOException {
    goldens.holds(sample + ".tree.txt", OutlineText.tree(outline(sample)));
  }

  @ParameterizedTest
  @CsvSource({
    "digest-industry, digest-industry-vi.txt, digest-industry-en.txt",
    "digest-fourth-industrial-revolution, digest-fourth-industrial-revolution-vi.txt,"
        + " digest-fourth-industrial-revolution-en-page.txt",
    "law-community-libraries, law-community-libraries-vi.docx, law-community-libraries-en.docx",
    "decree-data-sharing, decree-data-sharing-vi.pdf, decree-data-sharing-en.txt",
    "page-decision-urban-trees, page-decision-urban-trees.html, page-decision-urban-trees.html",
    "circular-school-meals, circular-school-meals.txt, circular-school-meals.txt"
  })
  void beadsAreAsReviewed(String name, String vi, String en) throws IOException {
    Outline vietnamese = outline(vi);
    Outline english = outline(en);
    String beads =
        OutlineText.beads(
            new Aligner(words)
                .align(
                    vietnamese.work(),
                    vietnamese.version(Language.VI).orElseThrow(),
                    english.version(Language.EN).orElseThrow()));
    goldens.holds(name + ".beads.txt", beads);
  }

  private Outline outline(String sample) throws IOException {
    return parser.parse(reader.read(CORPUS.resolve(sample)));
  }
}
