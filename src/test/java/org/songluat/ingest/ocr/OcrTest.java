package org.songluat.ingest.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.ingest.source.OcrLimits;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.ingest.source.SourceBuilder;

class OcrTest {
  @TempDir private Path folder;

  /** A program that says it is tesseract and has these languages. */
  private OcrLimits program(String... languages) throws IOException {
    assumeFalse(
        System.getProperty("os.name").startsWith("Windows"), "skipped: this needs a Unix shell");
    String listed = String.join("\\n", languages);
    Path program = folder.resolve("tesseract");
    Files.writeString(
        program,
        """
        #!/bin/sh
        [ "$1" = --version ] && echo 'tesseract 5.9.1' && exit
        echo 'List of available languages in "/data/" (2):'
        printf '%s\\n'
        """
            .formatted(listed));
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return OcrLimits.DEFAULT.in(folder.toString());
  }

  @Test
  void turnedOff() throws IOException {
    assertEquals(
        new Ocr.Missing("recognition is turned off; leave out --no-ocr"),
        Ocr.of(OcrLimits.DEFAULT.off()));
  }

  @Test
  void withoutTheProgramItSaysWhatToInstall() throws IOException {
    assertEquals(
        new Ocr.Missing(
            "tesseract is not installed; on Debian or Ubuntu: apt-get install tesseract-ocr"
                + " tesseract-ocr-vie"),
        Ocr.of(OcrLimits.DEFAULT.in(folder.toString())));
  }

  @Test
  void withoutTheVietnameseDataItSaysWhatToInstall() throws IOException {
    assertEquals(
        new Ocr.Missing(
            "tesseract lacks its Vietnamese data; on Debian or Ubuntu: apt-get install"
                + " tesseract-ocr-vie"),
        Ocr.of(program("eng", "osd")));
  }

  @Test
  void theProgramTellsItsVersionItsLanguagesAndWhereTheyLie() throws IOException {
    Ocr.Ready both = (Ocr.Ready) Ocr.of(program("vie", "eng"));
    assertEquals(
        new Installation(folder + "/", "/data/", "5.9.1", Set.of("vie", "eng")), both.installed());
    assertEquals("tesseract 5.9.1, vie+eng", both.printed());
    assertEquals("tesseract 5.9.1, vie", ((Ocr.Ready) Ocr.of(program("vie"))).printed());
  }

  @Test
  void whatBecameOfPagesIsRemarked() throws IOException {
    SourceBuilder into = new SourceBuilder("file", ReadLimits.DEFAULT);
    into.allowBlank();
    Ocr.Ready ready = (Ocr.Ready) Ocr.of(program("vie"));
    OcrRemarks.recognised(List.of(1, 2, 3), ready, into);
    OcrRemarks.uncertain(List.of(2), into);
    OcrRemarks.failed(List.of(4), into);
    OcrRemarks.left(List.of(5, 6), ready.limits(), into);
    OcrRemarks.left(List.of(), ready.limits(), into);
    assertEquals(
        List.of(
            "ocr: Text comes from OCR (tesseract 5.9.1, vie), pages 1-3; check it against the"
                + " picture",
            "ocr-uncertain: Recognised words must be sure to be trusted; those on page 2 are not,"
                + " read the picture",
            "ocr-failed: A page must be recognised to be read; page 4 could not be",
            "ocr-incomplete: At most 500 pages of a file are recognised, and for at most 2400 s;"
                + " pages 5-6 are left"),
        into.build().remarks().stream().map(r -> r.code() + ": " + r.message()).toList());
  }

  @Test
  void limitsMustBePossible() {
    assertEquals(
        "Limits must be at least 1, and no page's time over the file's, got 1, 60, 30",
        assertThrows(IllegalArgumentException.class, () -> new OcrLimits(true, "", 1, 60, 30))
            .getMessage());
  }
}
