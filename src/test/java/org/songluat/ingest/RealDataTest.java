package org.songluat.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.songluat.ingest.Sources.READER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.ingest.ocr.InstalledOcr;
import org.songluat.text.Block;
import org.songluat.text.Remark;
import org.songluat.text.SourceText;

/** Real documents: all of them are read, and nothing of them is lost. */
class RealDataTest {
  private static final Path DATA = Path.of("..", "shared", "data");

  @ParameterizedTest
  @CsvSource({"resolutions,LINE", "questions-vi/laws,LINE", "laws-docx,PARAGRAPH"})
  void everyFileIsReadWhole(String folder, Block.Kind kind) throws IOException {
    for (Path file : files(folder)) {
      SourceText source = READER.read(file);
      Sources.assertWhole(source);
      assertTrue(source.blocks().stream().allMatch(b -> b.kind() == kind), file.toString());
    }
  }

  @Test
  void everyPageKeepsBothLanguagesOutOfTheFurniture() throws IOException {
    for (Path file : files("laws-vi-en")) {
      SourceText source = READER.read(file);
      Sources.assertWhole(source);
      assertTrue(hasParagraph(source, "Điều 1\\b.*"), file + " has Vietnamese");
      assertTrue(hasParagraph(source, "(?i)“?Article 1\\b.*"), file + " has English");
    }
  }

  @Test
  void anAnnexIsReadTheSameFromBothWordFormats() throws IOException {
    for (Path file : files("doc-twins")) {
      SourceText source = READER.read(file);
      Sources.assertWhole(source);
      assertTrue(source.blocks().stream().anyMatch(b -> b.kind() == Block.Kind.CELL));
    }
  }

  @Test
  void scansHaveNothingButTheNoticeOfTheirSignature() throws IOException {
    try (SourceReader withoutOcr = READER.withoutOcr()) {
      for (Path file : files("scanned-pdf")) {
        SourceText source = withoutOcr.read(file);
        assertTrue(source.blocks().stream().allMatch(Block::furniture), file.toString());
        assertEquals(
            List.of("no-text-layer"), source.remarks().stream().map(Remark::code).toList());
      }
    }
  }

  @Test
  void aScanIsRecognisedWithoutTheNoticeOfItsSignature() throws IOException {
    InstalledOcr.assume();
    for (Path file : files("scanned-pdf")) {
      if (file.getFileName().toString().startsWith("288-")) {
        SourceText source = READER.read(file);
        Sources.assertWhole(source);
        assertEquals(List.of("ocr"), source.remarks().stream().map(Remark::code).toList());
        for (int article = 1; article <= 3; article++) {
          assertTrue(hasParagraph(source, "Điều " + article + "\\. .*"), source.text());
        }
        assertFalse(hasParagraph(source, "(?i).*người ký.*"), source.text());
      }
    }
  }

  private static boolean hasParagraph(SourceText source, String pattern) {
    return source.blocks().stream()
        .filter(b -> !b.furniture())
        .anyMatch(b -> source.textOf(b).matches(pattern));
  }

  private static List<Path> files(String folder) throws IOException {
    Path path = DATA.resolve(folder);
    assumeTrue(Files.isDirectory(path), "skipped: real data not found at " + path);
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(f -> !f.toString().endsWith(".md")).sorted().toList();
    }
  }
}
