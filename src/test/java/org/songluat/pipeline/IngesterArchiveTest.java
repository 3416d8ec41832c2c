package org.songluat.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.index.SourceEntry;
import org.songluat.ingest.SourceReader;
import org.songluat.ingest.Sources;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.ingest.source.SourcePath;
import org.songluat.pipeline.report.Problem;

/** Archives and pages among the files. */
class IngesterArchiveTest {
  private static final String OTHER = "number 57-NQ/TW\nvi: Câu\n";

  @TempDir Path folder;
  private final MemoryIndex index = new MemoryIndex();
  private Corpus corpus;

  @BeforeEach
  void makeCorpus() {
    corpus = new Corpus(folder, index);
    corpus.stages = ToyStages.with(new SourceReader(ReadLimits.DEFAULT));
  }

  private Path zip(String name, String... namesAndContents) throws IOException {
    return Files.write(folder.resolve(name), Sources.zip(namesAndContents));
  }

  private List<String> held() throws IOException {
    String base = folder + "/";
    return index.sources().stream()
        .map(SourceEntry::path)
        .map(p -> p.startsWith(base) ? p.substring(base.length()) : p)
        .toList();
  }

  @Test
  void takesEachDocumentForASource() throws IOException {
    zip("laws.zip", "vi/a.txt", Corpus.VI_NUMBERED, "en/b.txt", Corpus.EN_NUMBERED, "c.png", "x");
    corpus.write("d.txt", OTHER);
    corpus.ingest();
    assertEquals(
        List.of(
            "d.txt added 57-nq-tw",
            "laws.zip!/en/b.txt added 52-nq-tw",
            "laws.zip!/vi/a.txt added 52-nq-tw"),
        corpus.told());
    assertEquals(
        List.of("52-nq-tw vi=1 en=1 beads=1", "57-nq-tw vi=1 en=0 beads=1"), corpus.works());
  }

  @Test
  void skipsWhatHasNotChangedInAnArchiveThatHas() throws IOException {
    zip("a.zip", "a.txt", Corpus.VI_NUMBERED, "b.txt", Corpus.EN_NUMBERED);
    corpus.ingest();
    zip("a.zip", "a.txt", Corpus.VI_NUMBERED, "b.txt", Corpus.EN_NUMBERED + "en: More\n");
    corpus.ingest();
    assertEquals(
        List.of("a.zip!/a.txt unchanged 52-nq-tw", "a.zip!/b.txt updated 52-nq-tw"), corpus.told());
  }

  @Test
  void removesWhatIsGoneFromAnArchive() throws IOException {
    Path zip = zip("a.zip", "a.txt", Corpus.VI_NUMBERED, "b.txt", OTHER);
    corpus.ingest(zip);
    zip("a.zip", "a.txt", Corpus.VI_NUMBERED);
    corpus.ingest(zip);
    assertEquals(List.of("a.zip!/b.txt"), corpus.removed);
    assertEquals(List.of("a.zip!/a.txt"), held());
  }

  @Test
  void removesWhatWasInAnArchiveThatIsGone() throws IOException {
    zip("a.zip", "a.txt", Corpus.VI_NUMBERED);
    corpus.write("b.txt", OTHER).ingest();
    corpus.delete("a.zip").ingest();
    assertEquals(List.of("a.zip!/a.txt"), corpus.removed);
    assertEquals(List.of("b.txt"), held());
  }

  @Test
  void keepsWhatItHeldOfAnArchiveThatBroke() throws IOException {
    zip("a.zip", "a.txt", Corpus.VI_NUMBERED);
    corpus.ingest();
    Files.writeString(
        folder.resolve("a.zip"), "PK\u0003\u0004 and no more of it than this is there");
    corpus.ingest();
    assertEquals("the zip is damaged or cut off; get it again", corpus.reports.getFirst().error());
    assertEquals(List.of("a.zip!/a.txt"), held());
  }

  @Test
  void tellsOfAnArchiveWithoutDocuments() throws IOException {
    zip("a.zip", "a.png", "x");
    corpus.ingest();
    assertEquals(List.of("a.zip failed null"), corpus.told());
    assertEquals(
        "the zip holds no document; pack documents into it, or leave it out",
        corpus.reports.getFirst().error());
  }

  @Test
  void losesOneDocumentOnly() throws IOException {
    zip("a.zip", "a.txt", Corpus.VI_NUMBERED, "b.dat", "\0\1\2");
    corpus.ingest();
    assertEquals(List.of("a.zip!/a.txt added 52-nq-tw", "a.zip!/b.dat failed null"), corpus.told());
  }

  @Test
  void takesOneDocumentWhereOneIsNamed() throws IOException {
    Path zip = zip("a.zip", "a.txt", Corpus.VI_NUMBERED, "b.txt", OTHER);
    corpus.ingest(Path.of(zip + "!/b.txt"));
    assertEquals(List.of("a.zip!/b.txt"), held());
  }

  @Test
  void putsADocumentWhereAPersonSays() throws IOException {
    zip("a.zip", "a.txt", "title vi Kinh tế\nvi: Câu\n");
    corpus.write("works.tsv", "a.zip!/a.txt\t99-NQ/TW\n").ingest();
    assertEquals(List.of("a.zip!/a.txt added 99-nq-tw"), corpus.told());
    corpus.ingest();
    assertEquals(List.of("a.zip!/a.txt unchanged 99-nq-tw"), corpus.told());
  }

  @Test
  void knowsAPageByItsAddress() throws IOException {
    Path file = folder.resolve("got");
    Files.writeString(file, Corpus.VI_NUMBERED, StandardCharsets.UTF_8);
    SourcePath page = SourcePath.of(file).named("https://example.org/law?id=52");
    IngestInput input =
        new IngestInput(
            List.of(), List.of(page), List.of(new Problem("https://example.org/x", "is gone")));
    corpus.ingest(input);
    assertEquals(
        List.of(
            "https://example.org/x failed null", "https://example.org/law?id=52 added 52-nq-tw"),
        corpus.told());
    corpus.ingest(input);
    assertEquals("https://example.org/law?id=52 unchanged 52-nq-tw", corpus.told().getLast());
    assertEquals(
        List.of("https://example.org/law?id=52"), index.work("52-nq-tw").orElseThrow().files());

    Files.delete(file);
    corpus.options = corpus.options.pruning(true);
    corpus.write("b.txt", OTHER).ingest();
    assertEquals(List.of("b.txt", "https://example.org/law?id=52"), held());
  }

  @Test
  void takesTheDocumentsOfAFetchedArchive() throws IOException {
    SourcePath got =
        SourcePath.of(zip("got", "a.txt", Corpus.VI_NUMBERED)).named("https://example.org/a.zip");
    corpus.ingest(new IngestInput(List.of(), List.of(got), List.of()));
    assertEquals(List.of("https://example.org/a.zip!/a.txt"), held());
  }

  @Test
  void takesAFileThatLeftAnArchiveForTheSame() throws IOException {
    Path zip = zip("a.zip", "a.txt", "title vi Quy chế\nvi: Nội dung\n");
    corpus.ingest(zip);
    Files.delete(zip);
    corpus.write("a.txt", "title vi Quy chế\nvi: Nội dung\n").ingest();
    assertEquals(List.of("a.txt updated quy-che"), corpus.told());
    assertEquals(List.of("a.txt"), held());
  }
}
