package org.songluat.ingest.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream.UnicodeExtraFieldPolicy;
import org.junit.jupiter.api.Test;

class EntryNamesTest {
  private static List<String> names(byte[] zip) throws IOException {
    try (Archive archive = Zips.archive(zip)) {
      return archive.documents();
    }
  }

  private static List<String> names(String page, String... names) throws IOException {
    return names(Zips.of(Charset.forName(page), List.of(names), new byte[0]));
  }

  @Test
  void inUtf8() throws IOException {
    assertEquals(List.of("Luật số 5.doc"), names("UTF-8", "Luật số 5.doc"));
  }

  @Test
  void inUtf8WithTheMarksApart() throws IOException {
    String apart = Normalizer.normalize("Luật số 5.doc", Normalizer.Form.NFD);
    assertEquals(List.of("Luật số 5.doc"), names("UTF-8", apart));
  }

  @Test
  void inUtf8ThatIsNotMarked() throws IOException {
    String bytes =
        new String("Nghị định.doc".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertEquals(List.of("Nghị định.doc"), names("ISO-8859-1", bytes));
  }

  @Test
  void inTheCodePageOfWindows() throws IOException {
    String apart = "Nghi\u0323 đi\u0323nh.doc";
    assertEquals(List.of("Nghị định.doc", "a.doc"), names("windows-1258", apart, "a.doc"));
  }

  @Test
  void inTheCodePageOfDos() throws IOException {
    assertEquals(List.of("Protégé ½.doc"), names("IBM437", "Protégé ½.doc"));
  }

  @Test
  void writtenASecondTimeInUtf8() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      zip.setEncoding("US-ASCII");
      zip.setUseLanguageEncodingFlag(false);
      zip.setCreateUnicodeExtraFields(UnicodeExtraFieldPolicy.ALWAYS);
      zip.putArchiveEntry(new ZipArchiveEntry("Luật.doc"));
      zip.closeArchiveEntry();
    }
    assertEquals(List.of("Luật.doc"), names(out.toByteArray()));
  }

  @Test
  void neverLeadOut() throws IOException {
    assertEquals(
        List.of("c:/boot.txt", "etc/passwd", "x/y.txt"),
        names("UTF-8", "../../etc/passwd", "c:\\..\\boot.txt", "/x/./y.txt"));
  }

  @Test
  void holdNothingThatForgesWhatIsRead() throws IOException {
    assertEquals(List.of("a_[2Jb_cod.txt_"), names("UTF-8", "a\u001B[2Jb\u202Ecod.txt\n"));
  }

  @Test
  void areCutWhereTheyAreVeryLong() throws IOException {
    assertEquals(List.of("x".repeat(496) + ".txt"), names("UTF-8", "x".repeat(9000) + ".txt"));
  }

  @Test
  void areGivenToThoseWithout() throws IOException {
    assertEquals(List.of("unnamed", "unnamed (2)"), names("UTF-8", "..", "../."));
  }
}
