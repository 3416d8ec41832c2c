package org.songluat.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.songluat.ingest.Sources.READER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.structure.WorkParser;
import org.songluat.text.SourceText;
import org.songluat.text.Vietnamese;
import org.songluat.text.legacy.LegacyText;

/** Real Word files, read up to their clauses. */
class WordOutlineTest {
  private static final Path DATA = Path.of("..", "shared", "data");
  private static final Pattern ARTICLE = Pattern.compile("Điều\\s+(\\d+[a-zđ]?)\\..*");
  private static final Pattern TEXT = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");

  @Test
  void bothWordFormatsOfADocumentGiveTheSameClauses() throws IOException {
    for (Path doc : files("doc-twins", ".doc")) {
      Path docx = doc.resolveSibling(doc.getFileName() + "x");
      assertEquals(clauses(docx), clauses(doc), doc.toString());
    }
  }

  @Test
  void everyPrintedArticleOfALawIsFound() throws IOException {
    for (Path file : files("laws-docx", ".docx")) {
      SourceText source = READER.read(file);
      List<String> printed =
          source.blocks().stream()
              .map(source::textOf)
              .map(ARTICLE::matcher)
              .filter(m -> m.matches())
              .map(m -> m.group(1))
              .toList();
      List<String> found =
          new WorkParser()
              .parse(source).versions().stream()
                  .flatMap(v -> v.clauses().stream())
                  .filter(c -> c.level() == Level.ARTICLE)
                  .map(Clause::label)
                  .toList();
      assertTrue(printed.size() > 1, file + " prints articles");
      assertEquals(printed, found, file.toString());
    }
  }

  /** The letters are compared with the file's own, taken out of it in another way. */
  @Test
  void everyLetterOfAUnicodeFileIsReadAsItStands() throws IOException {
    for (Path file : files("laws-docx", ".docx")) {
      assertEquals(letters(file), seen(READER.read(file).text()), file.toString());
    }
  }

  @Test
  void nothingOfAUnicodeFileIsTakenForAnOldEncoding() throws IOException {
    for (String folder : List.of("laws-docx", "laws-vi-en", "resolutions", "doc-twins")) {
      for (Path file : files(folder, "")) {
        SourceText source = READER.read(file);
        assertEquals(
            List.of(),
            source.remarks().stream().filter(r -> r.code().equals("legacy-encoding")).toList(),
            file.toString());
        List<String> blocks = source.blocks().stream().map(source::textOf).toList();
        assertEquals(
            blocks,
            LegacyText.toUnicode(blocks).stream().map(LegacyText.Converted::text).toList(),
            file.toString());
      }
    }
  }

  @Test
  void everyOldFileReadsAsVietnamese() throws IOException {
    for (Path file : files("legacy-encodings", "")) {
      if (!file.toString().matches(".*\\.(txt|md)")) {
        SourceText source = READER.read(file);
        Sources.assertWhole(source);
        assertTrue(LegacyText.isVietnamese(source.text()), file.toString());
      }
    }
  }

  private static List<String> clauses(Path file) throws IOException {
    return new WorkParser()
        .parse(READER.read(file)).versions().stream()
            .flatMap(
                v -> v.clauses().stream().map(c -> v.language() + " " + c.path() + " " + c.text()))
            .toList();
  }

  private static String letters(Path file) throws IOException {
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return letters(zip);
        }
      }
    }
    return "";
  }

  private static String letters(InputStream part) throws IOException {
    String xml = new String(part.readAllBytes(), StandardCharsets.UTF_8);
    StringBuilder letters = new StringBuilder();
    TEXT.matcher(xml).results().forEach(m -> letters.append(m.group(1)));
    return seen(
        letters
            .toString()
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&"));
  }

  private static String seen(String text) {
    return Vietnamese.nfc(text).replaceAll("[\\s\\p{Z}]+", "");
  }

  private static List<Path> files(String folder, String suffix) throws IOException {
    Path path = DATA.resolve(folder);
    assumeTrue(Files.isDirectory(path), "skipped: real data not found at " + path);
    try (Stream<Path> files = Files.list(path)) {
      return files
          .filter(f -> f.toString().endsWith(suffix) && !f.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }
}
