package org.songluat.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.songluat.ingest.Sources.READER;
import static org.songluat.ingest.Sources.refusal;
import static org.songluat.ingest.Sources.utf8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.ingest.source.UnreadableSourceException;

class BadFileTest {
  private static final String NO_TEXT =
      "file: there is no text in it; save it again where it came from, or leave it out";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\f\t\u00A0\n", "\uFEFF", "<html><script>x</script></html>"})
  void aBlankFile(String content) {
    assertEquals(NO_TEXT, refusal(utf8(content)));
  }

  @Test
  void aPictureWithTheSuffixOfAText() throws IOException {
    Path file = folder.resolve("law.txt");
    Files.write(file, "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        file
            + ": this is a PNG picture whatever its suffix; text, HTML, PDF, Word, Excel and RTF"
            + " files can be read, and zip or gzip of these: convert it to one",
        fault(file));
  }

  @Test
  void unknownData() {
    assertEquals(
        "file: this is binary data whatever its suffix; text, HTML, PDF, Word, Excel and RTF files"
            + " can be read, and zip or gzip of these: convert it to one",
        refusal(new byte[] {5, 0, 3, 1, 'a'}));
  }

  @Test
  void aFileOverTheSizeIsRefusedUnread() throws IOException {
    Path file = folder.resolve("big.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(200L << 20);
    }
    assertEquals(
        file
            + ": a file may have at most 67108864 bytes, this one has 209715200; cut it into"
            + " smaller files",
        fault(file));
  }

  @Test
  void aGzipThatUnpacksToMoreThanTheSize() throws IOException {
    SourceReader small = new SourceReader(new ReadLimits(1000, 1000, 1000));
    byte[] gzip = Sources.gzip(new byte[100_000]);
    assertEquals(
        "a.gz: a file may have at most 1000 bytes, this one unpacks to more; cut it into smaller"
            + " files",
        assertThrows(UnreadableSourceException.class, () -> small.read("a.gz", gzip)).getMessage());
  }

  @Test
  void contentInMemoryOverTheSize() {
    SourceReader small = new SourceReader(new ReadLimits(10, 1000, 1000));
    assertEquals(
        "a: a file may have at most 10 bytes, this one has 11; cut it into smaller files",
        assertThrows(UnreadableSourceException.class, () -> small.read("a", new byte[11]))
            .getMessage());
  }

  @Test
  void aCutGzip() throws IOException {
    byte[] gzip = Sources.gzip(utf8("Điều 1. Phạm vi\n"));
    assertEquals(
        "file: the gzip is damaged or cut off; get the file again",
        refusal(Arrays.copyOf(gzip, gzip.length - 12)));
  }

  @Test
  void aLineOverTheLimit() {
    String line = "a".repeat(5_000_000);
    assertEquals(
        "file: a line may have at most 1048576 characters, number 2 has 5000000; break it into"
            + " lines",
        refusal(utf8("Điều 1\n" + line)));
  }

  @Test
  void aTextOverTheLimit() {
    SourceReader small = new SourceReader(new ReadLimits(1000, 1000, 10));
    assertEquals(
        "a: a text may have at most 10 characters, this one has more; cut it into smaller files",
        assertThrows(UnreadableSourceException.class, () -> small.of("a", "12345\n12345\n"))
            .getMessage());
  }

  @Test
  void bytesThatAreNoUtf8() {
    byte[] latin = "Qu\u00FD kh\u00E1ch".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        "file: text must be in UTF-8, but byte 2 (0xFD) is no UTF-8; convert the file to UTF-8",
        refusal(latin));
  }

  @Test
  void aCharacterCutAtTheEnd() {
    byte[] text = utf8("Đi\u1EC1");
    assertEquals(
        "file: text must be in UTF-8, but byte 3 (0xE1) is no UTF-8; convert the file to UTF-8",
        refusal(Arrays.copyOf(text, text.length - 1)));
  }

  @Test
  void aMissingFile() {
    Path file = folder.resolve("none.txt");
    assertEquals(file + ": there is no such file; check its name and folder", fault(file));
  }

  @Test
  void aFolder() {
    assertEquals(
        folder + ": this is a folder, not a file; name a file in it, or ingest the folder",
        fault(folder));
  }

  @Test
  void aFileThatMayNotBeRead() throws IOException {
    Path file = Files.writeString(folder.resolve("secret.txt"), "Điều 1");
    Files.setPosixFilePermissions(file, Set.of());
    assumeFalse(Files.isReadable(file), "skipped: this user may read every file");
    assertEquals(
        file + ": the file may not be read; give yourself the right to read it", fault(file));
  }

  @Test
  void aDevice() {
    Path device = Path.of("/dev/null");
    assumeFalse(Files.notExists(device), "skipped: this system has no /dev/null");
    assertEquals(
        "/dev/null: this is a device or a pipe, not a file; save its content as a file first",
        fault(device));
  }

  private static String fault(Path file) {
    return assertThrows(UnreadableSourceException.class, () -> READER.read(file)).getMessage();
  }
}
