package org.songluat.pipeline.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.pipeline.report.Problem;

class NamedPairsTest {
  @TempDir Path root;

  private void touch(String... names) throws IOException {
    for (String name : names) {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }

  private List<String> pairs(NamedPairs found) {
    return found.pairs().stream()
        .map(p -> p.name() + ": " + root.relativize(p.vi()) + " " + root.relativize(p.en()))
        .toList();
  }

  private String source(Problem problem) {
    return problem.source().replace(root + "/", "");
  }

  @Test
  void oneFolderPairsByMarks() throws IOException {
    touch("b.vi.doc", "b.en.pdf", "sub/a-en.txt", "sub/a-vi.txt", "law/vi.txt", "law/en.txt");
    assertEquals(
        List.of(
            "b: b.vi.doc b.en.pdf",
            "law/vi-en: law/vi.txt law/en.txt",
            "sub/a: sub/a-vi.txt sub/a-en.txt"),
        pairs(NamedPairs.in(root)));
  }

  @Test
  void filesOfOtherFoldersAreNoPartners() throws IOException {
    touch("a/x.vi.txt", "b/x.en.txt");
    NamedPairs found = NamedPairs.in(root);
    assertEquals(List.of(), found.pairs());
    assertEquals(
        List.of(
            "a/x.vi.txt: no English file has this name",
            "b/x.en.txt: no Vietnamese file has this name"),
        found.lone().stream().map(p -> source(p) + ": " + p.error()).toList());
  }

  @Test
  void twoFoldersPairByNamesWithMarksOrWithout() throws IOException {
    touch("v/a.txt", "e/a.pdf", "v/b-vi.txt", "e/b.txt", "v/c.vi.txt", "e/c.en.txt");
    assertEquals(
        List.of("a: v/a.txt e/a.pdf", "b: v/b-vi.txt e/b.txt", "c: v/c.vi.txt e/c.en.txt"),
        pairs(NamedPairs.of(root.resolve("v"), root.resolve("e"))));
  }

  @Test
  void whatIsCalledAlikeInBothFoldersKeepsItsName() throws IOException {
    touch("v/chapter-V.txt", "v/chapter-VI.txt", "e/chapter-V.txt", "e/chapter-VI.txt");
    assertEquals(
        List.of(
            "chapter-V: v/chapter-V.txt e/chapter-V.txt",
            "chapter-VI: v/chapter-VI.txt e/chapter-VI.txt"),
        pairs(NamedPairs.of(root.resolve("v"), root.resolve("e"))));
  }

  @Test
  void twoFilesForOneSideAreAFault() throws IOException {
    touch("a.vi.doc", "a.vi.pdf", "a.en.txt");
    NamedPairs found = NamedPairs.in(root);
    assertEquals(
        List.of(
            new Problem(
                "a", "must have one Vietnamese file, got a.vi.doc, a.vi.pdf. Keep one of them")),
        found.faults());
    assertEquals(List.of(), found.lone());
  }

  @Test
  void anEmptyFolderIsAFault() throws IOException {
    touch("e/a.txt");
    Files.createDirectory(root.resolve("v"));
    NamedPairs found = NamedPairs.of(root.resolve("v"), root.resolve("e"));
    assertEquals(List.of("v"), found.faults().stream().map(this::source).toList());
    assertEquals(List.of("e/a.txt"), found.lone().stream().map(this::source).toList());
  }
}
