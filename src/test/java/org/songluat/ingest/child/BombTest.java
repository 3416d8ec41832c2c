package org.songluat.ingest.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.ingest.Sources;
import org.songluat.ingest.remote.Site;
import org.songluat.ingest.source.ProcessLimits;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.ingest.source.SourcePath;
import org.songluat.ingest.source.UnreadableSourceException;
import org.songluat.text.SourceText;

/** Files made to break their reader cost themselves alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BombTest {
  private static final String TOO_LARGE =
      "a file may have at most 67108864 bytes, this one has more; cut it into smaller files";
  private static final String ENTITIES =
      "its XML defines entities, as no Office file does; do not trust it";

  @TempDir Path folder;
  private final ChildReader reader = new ChildReader(ReadLimits.DEFAULT, 1);

  @AfterEach
  void theNextFileIsRead() throws IOException {
    byte[] page = Sources.utf8("<html><p>Điều 1<p>Điều 2");
    assertEquals(2, read("next.html", page).blocks().size());
  }

  @AfterAll
  void close() {
    reader.close();
  }

  private SourcePath file(String name, byte[] content) throws IOException {
    return SourcePath.of(Files.write(folder.resolve(name), content));
  }

  private SourceText read(String name, byte[] content) throws IOException {
    return reader.read(file(name, content));
  }

  private String fault(String name, byte[] content) {
    return fault(reader, name, content);
  }

  private String fault(ChildReader with, String name, byte[] content) {
    return assertThrows(UnreadableSourceException.class, () -> with.read(file(name, content)))
        .fault();
  }

  @Test
  void aGigabyteInAWordFile() throws IOException {
    assertEquals(TOO_LARGE, fault("blanks.docx", Bombs.blanksInWord()));
    assertEquals(TOO_LARGE, fault("paragraphs.docx", Bombs.paragraphsInWord()));
  }

  @Test
  void aGigabyteInAGzipOrZip() throws IOException {
    assertEquals(
        "a file may have at most 67108864 bytes, this one unpacks to more; cut it into smaller"
            + " files",
        fault("a.gz", Bombs.gigabyteInGzip()));
    assertEquals(TOO_LARGE, fault("a.zip", Bombs.gigabyteInZip()));
  }

  @Test
  void gzipsOfGzips() throws IOException {
    assertEquals("Điều 1", read("two.gz", Bombs.gzipOfGzips(2)).text());
    assertEquals(
        "a gzip may hold 2 of its kind in each other at most; do not trust it",
        fault("many.gz", Bombs.gzipOfGzips(40)));
  }

  @Test
  void zipsOfZips() throws IOException {
    SourcePath zips = file("zips.zip", Bombs.zipsOfZips(3));
    Optional<List<String>> names = reader.documents(zips);
    assertEquals(Optional.of(256), names.map(List::size));
    assertEquals(
        "a zip may lie in 1 others at most; unpack the one around it",
        assertThrows(
                UnreadableSourceException.class, () -> reader.read(zips.inside("0.zip!/0.zip")))
            .fault());
  }

  private static final String TOO_MUCH =
      "it unpacks to far more than a document of its size; do not trust it";

  @Test
  void entitiesOfEntities() throws IOException {
    assertEquals(ENTITIES, fault("laughs.docx", Bombs.word(Bombs.laughs(), 1)));
    assertEquals(TOO_MUCH, fault("long.docx", Bombs.word(Bombs.longLaughs(), 100_000)));
    assertEquals(ENTITIES, fault("laughs.xlsx", Bombs.sheet(Bombs.laughs())));
  }

  @Test
  void nothingIsFetchedFromElsewhere() throws IOException {
    try (Site site = new Site()) {
      for (String path : List.of("/w.dtd", "/a9", "/p")) {
        site.page(path, "secret");
      }
      String types = Bombs.outside(site.address(""));
      for (byte[] content :
          List.of(Bombs.word(types, 1), Bombs.sheet(types), Bombs.page(site.address("")))) {
        assertFalse(readOrRefused(content).contains("secret"));
      }
      assertEquals(List.of(), site.asked());
    }
  }

  @Test
  void noOtherFileIsReadIn() throws IOException {
    Files.writeString(folder.resolve("a9"), "secret");
    Files.writeString(folder.resolve("w.dtd"), "<!ENTITY a9 'secret'>");
    Files.writeString(folder.resolve("p"), "<!ENTITY a9 'secret'>");
    String types = Bombs.outside(folder.toUri().toString());
    for (byte[] content :
        List.of(Bombs.word(types, 1), Bombs.sheet(types), Bombs.page(folder.toUri().toString()))) {
      assertFalse(readOrRefused(content).contains("secret"));
    }
  }

  private String readOrRefused(byte[] content) throws IOException {
    try {
      return read("outside", content).text();
    } catch (UnreadableSourceException e) {
      return e.fault();
    }
  }

  @Test
  void tablesInTables() throws IOException {
    assertEquals("Điều 1", read("some.docx", Bombs.nestedTablesInWord(20)).text());
    assertEquals(TOO_MUCH, fault("many.docx", Bombs.nestedTablesInWord(5000)));
  }

  @Test
  void aPageThatNestsAHundredThousandTimes() throws IOException {
    assertEquals("Điều 1", read("divs.html", Bombs.nestedPage(100_000)).text());
    assertEquals("Điều 1", read("tables.html", Bombs.nestedTablesInPage(20_000)).text());
  }

  @Test
  void richTextThatNestsAHundredThousandTimes() throws IOException {
    assertEquals("Dieu 1", read("groups.rtf", Bombs.nestedRtf(100_000)).text());
  }

  @Test
  void moreParagraphsThanATextMayHave() throws IOException {
    ReadLimits usual = ReadLimits.DEFAULT;
    ReadLimits few =
        new ReadLimits(
            usual.fileBytes(),
            usual.lineChars(),
            usual.textChars(),
            9,
            usual.archive(),
            usual.process(),
            usual.ocr());
    try (ChildReader narrow = new ChildReader(few, 1)) {
      assertEquals(
          "a text may have at most 9 paragraphs, lines and cells, this one has more; cut it into"
              + " smaller files",
          fault(narrow, "many.html", Bombs.manyParagraphs(10)));
    }
  }

  @Test
  void aPdfWhosePagesHoldThemselves() {
    assertEquals(
        "there is no text in it; save it again where it came from, or leave it out",
        fault("loop.pdf", Bombs.pdfOfItself()));
  }

  @Test
  void aPdfWhoseFormDrawsItself() {
    ProcessLimits hasty = new ProcessLimits(256, 4, 4, 10);
    try (ChildReader impatient = new ChildReader(ReadLimits.DEFAULT.with(hasty), 1)) {
      assertEquals(
          "reading a file may take at most 4 seconds, this one takes more; cut it into smaller"
              + " files, or raise songluat.reader.seconds",
          fault(impatient, "form.pdf", Bombs.pdfOfFormInItself()));
    }
  }

  @Test
  void aBombInASmallPart() throws IOException {
    assertEquals(
        "it unpacks to far more than a document of its size; do not trust it",
        fault("small.docx", Sources.zip("[Content_Types].xml", " ".repeat(20_000_000))));
  }
}
