package org.songluat.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.pipeline.report.Problem;

class FolderScanTest {
  @TempDir Path root;

  private void touch(String... names) throws IOException {
    for (String name : names) {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }

  private List<String> scan(Path... paths) throws IOException {
    return FolderScan.of(List.of(paths)).files().stream()
        .map(f -> root.relativize(f.file()).toString())
        .toList();
  }

  @Test
  void sortsAndDescends() throws IOException {
    touch("b.txt", "a/z.txt", "a/b/c.txt", "c.txt");
    assertEquals(List.of("a/b/c.txt", "a/z.txt", "b.txt", "c.txt"), scan(root));
  }

  @Test
  void passesOverHiddenFilesAndTheCorpusOwnFiles() throws IOException {
    touch(".git/config", ".a.txt", "README.md", "works.tsv", "glossary.tsv", "corrections/x.txt");
    touch("sub/README.md", "sub/corrections/y.txt");
    assertEquals(List.of("sub/README.md", "sub/corrections/y.txt"), scan(root));
  }

  @Test
  void takesAFileNamedTwiceOnce() throws IOException {
    touch("a.txt", "sub/b.txt");
    assertEquals(List.of("sub/b.txt", "a.txt"), scan(root.resolve("sub/b.txt"), root));
  }

  @Test
  void endsOnLoopsOfLinks() throws IOException {
    touch("a/b.txt");
    Files.createSymbolicLink(root.resolve("a/again"), root);
    Files.createSymbolicLink(root.resolve("a/broken"), root.resolve("nowhere"));
    Files.createSymbolicLink(root.resolve("z.txt"), root.resolve("a/b.txt"));
    assertEquals(List.of("a/b.txt"), scan(root));
  }

  @Test
  void tellsWhatCannotBeScanned() throws IOException {
    Files.createDirectory(root.resolve("empty"));
    FolderScan scan = FolderScan.of(List.of(root.resolve("empty"), root.resolve("none")));
    assertEquals(
        List.of(
            new Problem(
                root.resolve("empty").toString(),
                "holds no file to read. Put texts into it, or name another folder"),
            new Problem(root.resolve("none").toString(), "does not exist. Check the path")),
        scan.problems());
  }

  @Test
  void doesNotCallAFolderEmptyWhoseFilesWereNamedBefore() throws IOException {
    touch("sub/a.txt");
    Path sub = root.resolve("sub");
    assertEquals(List.of(), FolderScan.of(List.of(sub.resolve("a.txt"), sub)).problems());
    assertEquals(List.of(), FolderScan.of(List.of(root, sub)).problems());
  }
}
