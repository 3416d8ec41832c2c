package org.songluat.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.ingest.source.SourcePath;
import org.songluat.pipeline.report.Problem;

class ManualPairsTest {
  @TempDir Path root;
  private Path text;

  @BeforeEach
  void makeText() throws IOException {
    text = Files.createDirectory(root.resolve("sub")).resolve("a.txt");
    Files.writeString(text, "x");
  }

  private ManualPairs table(String lines) throws IOException {
    Files.writeString(root.resolve("works.tsv"), lines);
    return ManualPairs.of(List.of(root));
  }

  private static List<String> errors(ManualPairs pairs) {
    return pairs.problems().stream().map(Problem::error).toList();
  }

  @Test
  void readsLinesAndPassesOverComments() throws IOException {
    ManualPairs pairs = table("\uFEFF# file\tnumber\n\nsub/a.txt\t 52-NQ/TW\tnote\n");
    assertEquals("52-NQ/TW", pairs.work(SourcePath.of(text)));
    assertEquals(List.of(), pairs.problems());
  }

  @Test
  void holdsForFilesAndFoldersBelow() throws IOException {
    table("sub/a.txt\t52-NQ/TW\n");
    assertEquals("52-NQ/TW", ManualPairs.of(List.of(text)).work(SourcePath.of(text)));
    assertEquals(
        "52-NQ/TW", ManualPairs.of(List.of(text.getParent(), root)).work(SourcePath.of(text)));
  }

  @Test
  void knowsNothingOfOtherFiles() throws IOException {
    assertNull(table("sub/a.txt\t52-NQ/TW\n").work(SourcePath.of(root.resolve("b.txt"))));
  }

  @Test
  void tellsWhichLineIsWrong() throws IOException {
    ManualPairs pairs = table("sub/a.txt\t52-NQ/TW\nsub/a.txt 57\nsub/b.txt\t57-NQ/TW\n");
    assertEquals(
        List.of(
            "line 2: a line must be a file, a tab and a work's number, got 'sub/a.txt 57'."
                + " Correct the line or take it out",
            "line 3: there is no file 'sub/b.txt'. Correct the line or take it out"),
        errors(pairs));
    assertEquals("52-NQ/TW", pairs.work(SourcePath.of(text)));
  }

  @Test
  void tellsOfNamesThatNoFileCanHave() throws IOException {
    assertEquals(
        List.of("line 1: 'a\0b' is no file name. Correct the line or take it out"),
        errors(table("a\0b\t52-NQ/TW\n")));
  }

  @Test
  void knowsDocumentsInArchivesAndPages() throws IOException {
    Files.writeString(root.resolve("a.zip"), "x");
    ManualPairs pairs =
        table("a.zip!/one.txt\t52-NQ/TW\nhttps://example.org/law\t57-NQ/TW\nb.zip!/c.txt\t1\n");
    assertEquals("52-NQ/TW", pairs.work(SourcePath.of(root.resolve("a.zip")).inside("one.txt")));
    assertEquals("57-NQ/TW", pairs.work(SourcePath.of(text).named("https://example.org/law")));
    assertEquals(
        List.of("line 3: there is no file 'b.zip!/c.txt'. Correct the line or take it out"),
        errors(pairs));
  }

  @Test
  void wantsUtf8() throws IOException {
    Files.write(root.resolve("works.tsv"), "số\t1".getBytes(StandardCharsets.UTF_16));
    assertEquals(List.of("must be UTF-8. Save it as UTF-8"), errors(ManualPairs.of(List.of(root))));
  }
}
