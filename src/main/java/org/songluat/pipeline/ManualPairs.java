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
import org.songluat.ingest.source.SourcePath;
import org.songluat.pipeline.report.Problem;

/**
 * Which file belongs to which work, said by a person: {@code works.tsv} in the ingested folder or
 * the nearest folder above it. A line is a file, relative to the folder of {@code works.tsv}, a
 * document in a zip behind {@code !/}, or the address of a page; a tab; and the work's number.
 * {@code #} begins a comment.
 */
final class ManualPairs {
  static final String FILE = "works.tsv";
  private static final long LARGEST = 4 << 20;

  private final Map<String, String> works = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

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

  /** The number, or id, of the work that a person put the source into, or null. */
  @Nullable String work(SourcePath source) {
    return works.get(source.name());
  }

  List<Problem> problems() {
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
          new Problem(table.toString(), "must be at most 4 MB. Keep only the lines in use"));
      return;
    }
    try {
      List<String> lines = Files.readAllLines(table);
      for (int i = 0; i < lines.size(); i++) {
        read(table, lines.get(i), i + 1);
      }
    } catch (CharacterCodingException e) {
      problems.add(new Problem(table.toString(), "must be UTF-8. Save it as UTF-8"));
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
      String name = name(table, cells[0].strip());
      if (SourcePath.isAddress(name) || Files.exists(SourcePath.parse(name).file())) {
        works.put(name, cells[1].strip());
      } else {
        problem(table, at, "there is no file '" + cells[0] + "'");
      }
    } catch (InvalidPathException e) {
      problem(table, at, "'" + cells[0] + "' is no file name");
    }
  }

  private static String name(Path table, String cell) {
    return SourcePath.isAddress(cell) ? cell : table.resolveSibling(cell).normalize().toString();
  }

  private void problem(Path table, int at, String error) {
    problems.add(
        new Problem(
            table.toString(), "line " + at + ": " + error + ". Correct the line or take it out"));
  }
}
