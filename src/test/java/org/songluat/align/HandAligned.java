package org.songluat.align;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.songluat.law.Clause;
import org.songluat.text.Language;

/** Two texts in lines, aligned by hand. */
record HandAligned(String name, List<String> vi, List<String> en, List<Row> beads) {
  static final Path LINES = Path.of("..", "shared", "data", "align-lines");
  private static final String GOLD = ".gold.tsv";

  /** A bead of line numbers, from 0. */
  record Row(List<Integer> vi, List<Integer> en) {
    boolean paired() {
      return !vi.isEmpty() && !en.isEmpty();
    }

    /** The bead, or as many beads as it has lines where it has a side only. */
    List<Row> single() {
      return paired()
          ? List.of(this)
          : Stream.concat(
                  vi.stream().map(i -> new Row(List.of(i), List.of())),
                  en.stream().map(i -> new Row(List.of(), List.of(i))))
              .toList();
    }
  }

  /** All of a set: {@code news}, say. The test is skipped where real data are absent. */
  static List<HandAligned> all(String set) throws IOException {
    Path folder = LINES.resolve(set);
    assumeTrue(Files.isDirectory(folder), "skipped: real data not found at " + folder);
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(GOLD))
          .sorted()
          .map(file -> read(folder, file.substring(0, file.length() - GOLD.length())))
          .toList();
    }
  }

  private static HandAligned read(Path folder, String name) {
    List<Row> beads = new ArrayList<>();
    List<String> rows = lines(folder.resolve(name + GOLD));
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      beads.addAll(new Row(numbers(cells[0]), numbers(cells[1])).single());
    }
    return new HandAligned(
        name,
        lines(folder.resolve(name + ".vi.txt")),
        lines(folder.resolve(name + ".en.txt")),
        beads);
  }

  private static List<Integer> numbers(String cell) {
    return cell.isBlank()
        ? List.of()
        : Arrays.stream(cell.strip().split(" ")).map(Integer::valueOf).toList();
  }

  private static List<String> lines(Path file) {
    try {
      String text = Files.readString(file);
      String whole = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
      return Arrays.asList(whole.split("\n", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The beads that an aligner makes of the lines. */
  List<Bead> aligned(Aligner aligner) {
    return aligner.alignSegments(Parallel.lines(Language.VI, vi), Parallel.lines(Language.EN, en));
  }

  /** The lines of a bead that was made of them. */
  static Row row(Bead bead) {
    return new Row(numbers(bead.vi()), numbers(bead.en()));
  }

  private static List<Integer> numbers(List<Clause> clauses) {
    return clauses.stream().map(c -> Integer.parseInt(c.label()) - 1).toList();
  }
}
