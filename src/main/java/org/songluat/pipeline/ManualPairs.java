package org.songluat.pipeline;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which file belongs to which work, said by a person: {@code works.tsv} in the ingested folder or
 * the nearest folder above it. A line is a file, relative to the folder of {@code works.tsv}, a tab
 * and the work's number; {@code #} begins a comment.
 */
final class ManualPairs {
  static final String FILE = "works.tsv";
  private static final long LARGEST = 4 << 20;

  private final Map<Path, String> works = new HashMap<>();
  private final List<FolderScan.Problem> problems = new ArrayList<>();

  private ManualPairs() {}

  /** The lines that hold for these paths, each file or folder taken as an ingest's root. */
  static ManualPairs of(List<Path> roots) throws IOException {
    ManualPairs pairs = new ManualPairs();
    List<Path> tables =
        roots.stream().map(ManualPairs::nearest).flatMap(Optional::stream).distinct().toList();
    for (Path table : tables) {
      pairs.read(table);
    }
    return pairs;
  }

  /** The number, or id, of the work that a person put the file into, or null. */
  @Nullable String work(Path file) {
    return works.get(file);
  }

  List<FolderScan.Problem> problems() {
    return problems;
  }

  private static Optional<Path> nearest(Path root) {
    for (Path p = root.toAbsolutePath().normalize(); p != null; p = p.getParent()) {
      Path table = p.resolve(FILE);
      if (Files.isRegularFile(table)) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  private void read(Path table) throws IOException {
    if (Files.size(table) > LARGEST) {
      problems.add(
          new FolderScan.Problem(table, "must be at most 4 MB. Keep only the lines in use"));
      return;
    }
    try {
      List<String> lines = Files.readAllLines(table);
      for (int i = 0; i < lines.size(); i++) {
        read(table, lines.get(i), i + 1);
      }
    } catch (CharacterCodingException e) {
      problems.add(new FolderScan.Problem(table, "must be UTF-8. Save it as UTF-8"));
    }
  }

  private void read(Path table, String line, int at) {
    String bare = line.startsWith("\uFEFF") ? line.substring(1) : line;
    if (bare.isBlank() || bare.startsWith("#")) {
      return;
    }
    String[] cells = bare.split("\t", -1);
    if (cells.length < 2 || cells[0].isBlank() || cells[1].isBlank()) {
      problem(table, at, "a line must be a file, a tab and a work's number, got '" + bare + "'");
    } else {
      put(table, cells, at);
    }
  }

  private void put(Path table, String[] cells, int at) {
    try {
      Path file = table.resolveSibling(cells[0].strip()).normalize();
      if (Files.exists(file)) {
        works.put(file, cells[1].strip());
      } else {
        problem(table, at, "there is no file '" + cells[0] + "'");
      }
    } catch (InvalidPathException e) {
      problem(table, at, "'" + cells[0] + "' is no file name");
    }
  }

  private void problem(Path table, int at, String error) {
    problems.add(
        new FolderScan.Problem(
            table, "line " + at + ": " + error + ". Correct the line or take it out"));
  }
}
