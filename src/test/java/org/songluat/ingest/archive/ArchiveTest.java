package org.songluat.ingest.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.songluat.ingest.Sources.gzip;
import static org.songluat.ingest.Sources.utf8;
import static org.songluat.ingest.Sources.zip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.ingest.HandmadeDocx;
import org.songluat.ingest.source.ArchiveLimits;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.ingest.source.SourcePath;
import org.songluat.ingest.source.UnreadableSourceException;

class ArchiveTest {
  private static final String BOMB =
      " unpacks to far more than a document of its size; do not trust it";

  private static ReadLimits limits(int entries, long bytes, int ratio) {
    return ReadLimits.DEFAULT.with(new ArchiveLimits(entries, bytes, ratio, 2));
  }

  private static String fault(Executable reading) {
    return assertThrows(UnreadableSourceException.class, reading).getMessage();
  }

  @Test
  void listsDocumentsSortedAndLeavesOutWhatIsNone() throws IOException {
    try (Archive archive =
        Zips.archive(
            Zips.ofEmpty(
                List.of(
                    "b.txt",
                    "luật/Điều.doc",
                    "folder/",
                    "a.pdf",
                    "a.PNG",
                    ".DS_Store",
                    "__MACOSX/._a.pdf",
                    "x/~$word.docx",
                    "page_files/site.css",
                    "x/Thumbs.db")))) {
      assertEquals(List.of("a.pdf", "b.txt", "luật/Điều.doc"), archive.documents());
    }
  }

  @Test
  void givesTheContentOfADocument() throws IOException {
    try (Archive archive = Zips.archive("a.txt", "Điều 1", "b.txt", "Điều 2")) {
      assertEquals("a.zip!/b.txt", archive.document("b.txt").name());
      assertArrayEquals(utf8("Điều 2"), archive.document("b.txt").bytes());
    }
  }

  @Test
  void unpacksTheGzipOfADocument() throws IOException {
    try (Archive archive = Zips.archive(Zips.of("a.html.gz", gzip(utf8("<p>Điều 1"))))) {
      assertArrayEquals(utf8("<p>Điều 1"), archive.document("a.html.gz").bytes());
    }
  }

  @Test
  void knowsADocumentByItsSum() throws IOException {
    try (Archive archive = Zips.archive("a.txt", "abc")) {
      assertEquals(
          "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
          archive.digest("a.txt"));
    }
  }

  @Test
  void looksIntoAZipWithin() throws IOException {
    byte[] outer = Zips.of("năm 2004/in.zip", zip("a.txt", "Điều 1", "b.txt", "Điều 2"));
    try (Archive archive = Zips.archive(outer)) {
      assertEquals(
          List.of("năm 2004/in.zip!/a.txt", "năm 2004/in.zip!/b.txt"), archive.documents());
      assertArrayEquals(utf8("Điều 2"), archive.document("năm 2004/in.zip!/b.txt").bytes());
      assertArrayEquals(utf8("Điều 1"), archive.document("năm 2004/in.zip!/a.txt").bytes());
    }
  }

  @Test
  void looksNoDeeper() throws IOException {
    byte[] deep = Zips.of("1.zip", Zips.of("2.zip", zip("a.txt", "Điều 1")));
    try (Archive archive = Zips.archive(deep)) {
      assertEquals(List.of("1.zip!/2.zip"), archive.documents());
      assertEquals(
          "a.zip!/1.zip!/2.zip: a zip may lie in 1 others at most; unpack the one around it",
          fault(() -> archive.document("1.zip!/2.zip")));
    }
  }

  @Test
  void listsADamagedZipWithinAsItself() throws IOException {
    byte[] cut = Arrays.copyOf(zip("a.txt", "Điều 1"), 30);
    try (Archive archive = Zips.archive(Zips.of("in.zip", cut))) {
      assertEquals(List.of("in.zip"), archive.documents());
    }
  }

  @Test
  void numbersEntriesOfOneName() throws IOException {
    byte[] twins = zip("a.txt", "one", "b.txt", "two");
    String renamed = new String(twins, StandardCharsets.ISO_8859_1);
    byte[] same = renamed.replace("b.txt", "a.txt").getBytes(StandardCharsets.ISO_8859_1);
    try (Archive archive = Zips.archive(same)) {
      assertEquals(List.of("a.txt", "a.txt (2)"), archive.documents());
      assertArrayEquals(utf8("two"), archive.document("a.txt (2)").bytes());
    }
  }

  @Test
  void readsTheOnlyDocument() throws IOException {
    try (Archive archive = Zips.archive("a.txt", "Điều 1", "b.png", "x")) {
      assertEquals("a.zip!/a.txt", archive.only().name());
    }
  }

  @Test
  void asksForANameWhereThereAreSeveral() throws IOException {
    try (Archive archive = Zips.archive("a.txt", "Điều 1", "b.txt", "x")) {
      assertEquals(
          "a.zip: a zip must hold one document to be read as one, this one holds 2: a.txt, b.txt;"
              + " name one, as 'a.zip!/a.txt'",
          fault(archive::only));
    }
  }

  @Test
  void namesTwentyOfMany() throws IOException {
    List<String> names = IntStream.range(10, 40).mapToObj(i -> i + ".txt").toList();
    try (Archive archive = Zips.archive(Zips.ofEmpty(names))) {
      String said = fault(archive::only);
      assertTrue(said.endsWith(", 29.txt, and 10 more; name one, as 'a.zip!/10.txt'"), said);
    }
  }

  @Test
  void saysThatThereIsNoDocument() throws IOException {
    try (Archive archive = Zips.archive(Zips.ofEmpty(List.of("a.png")))) {
      assertEquals(
          "a.zip: the zip holds no document; pack documents into it, or leave it out",
          fault(archive::only));
      assertEquals(
          "a.zip: the zip holds no document 'b.txt'; songluat outline lists what it holds",
          fault(() -> archive.document("b.txt")));
    }
  }

  @Test
  void tellsAnOfficeFileFromAnArchive() throws IOException {
    try (Archive docx = Zips.archive(HandmadeDocx.of());
        Archive zip = Zips.archive("a.txt", "x")) {
      assertTrue(docx.isOffice());
      assertFalse(zip.isOffice());
    }
  }

  @Test
  void saysThatAZipIsCutOff() throws IOException {
    byte[] zip = zip("a.txt", "Điều 1");
    assertEquals(
        "a.zip: the zip is damaged or cut off; get it again",
        fault(() -> Zips.archive(Arrays.copyOf(zip, zip.length - 30))));
  }

  @Test
  void noticesAChangedByte() throws IOException {
    byte[] zip = Zips.of("a.txt", utf8("Điều 1. Phạm vi điều chỉnh ".repeat(20)));
    try (Archive archive = Zips.archive(Zips.bent(zip))) {
      assertEquals(
          "a.zip!/a.txt: the zip is damaged or cut off; get it again",
          fault(() -> archive.document("a.txt")));
    }
  }

  @Test
  void asksForThePassword() throws IOException {
    try (Archive archive = Zips.archive(Zips.locked(zip("a.txt", "Điều 1")))) {
      assertEquals(
          "a.zip!/a.txt: a password protects it; unpack the zip with the password",
          fault(() -> archive.document("a.txt")));
    }
  }

  @Test
  void unpacksNoBomb() throws IOException {
    try (Archive archive = Zips.archive(Zips.of("a.txt", new byte[20_000_000]))) {
      assertEquals("a.zip!/a.txt: it" + BOMB, fault(() -> archive.document("a.txt")));
    }
  }

  @Test
  void unpacksNoLargeDocument() throws IOException {
    byte[] zip = Zips.of("a.txt", new byte[5000]);
    ReadLimits small = new ReadLimits(1000, 1000, 1000);
    try (Archive archive = Zips.archive(zip, small)) {
      assertEquals(
          "a.zip!/a.txt: a file may have at most 1000 bytes, this one has more; cut it into"
              + " smaller files",
          fault(() -> archive.document("a.txt")));
    }
  }

  @Test
  void opensNoZipWhoseEntriesLieOverEachOther() throws IOException {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    byte[] bomb = Zips.overlapping(noise, 20);
    assertEquals(
        "a.zip: its entries lie over each other, so that it" + BOMB,
        fault(() -> Zips.archive(bomb)));
  }

  @Test
  void opensNoZipOfTooManyEntries() throws IOException {
    byte[] zip = Zips.ofEmpty(List.of("1.txt", "2.txt", "3.txt"));
    assertEquals(
        "a.zip: a zip may have at most 2 entries, this one has more; make smaller zips",
        fault(() -> Zips.archive(zip, limits(2, 1000, 10))));
  }

  @Test
  void countsTheEntriesOfZipsWithin() throws IOException {
    byte[] inner = Zips.ofEmpty(List.of("1.txt", "2.txt"));
    byte[] zip = Zips.of("in.zip", inner);
    byte[] two = Zips.of(StandardCharsets.UTF_8, List.of("a.zip", "b.zip"), inner);
    try (Archive one = Zips.archive(zip, limits(3, 10_000, 10));
        Archive both = Zips.archive(two, limits(3, 10_000, 10))) {
      assertEquals(2, one.documents().size());
      assertEquals(
          "a.zip: a zip may have at most 3 entries, this one has more; make smaller zips",
          fault(both::documents));
    }
  }

  @Test
  void opensNoZipThatUnpacksToTooMuch() throws IOException {
    byte[] zip = zip("a.txt", "12345", "b.txt", "12345");
    assertEquals(
        "a.zip: a zip may unpack to at most 9 bytes, this one to 10; make smaller zips",
        fault(() -> Zips.archive(zip, limits(9, 9, 10))));
  }

  @Test
  void opensAFileThatIsTooLargeToBeHeld(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("a.zip"), zip("a.txt", "Điều 1", "b.txt", "Điều 2"));
    ReadLimits small = new ReadLimits(20, 1000, 1000);
    assertTrue(Files.size(file) > 20);
    try (Archive archive = Archive.open(SourcePath.of(file), small)) {
      assertArrayEquals(utf8("Điều 2"), archive.document("b.txt").bytes());
    }
  }
}
