package org.songluat.check.accept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.songluat.align.correction.CorrectionException;
import org.songluat.check.Checker;

/**
 * The files of accepted findings beside those of corrections: {@code
 * corpus/corrections/<work>.accepted}, a line a finding: key, when, who, what, note, with tabs
 * between them.
 */
public record AcceptedFolder(Path folder) implements Checker.Accepted {
  private static final String HEADER =
      "# Findings of songluat check that may stay: key, when, who, what, note. Delete a line to see"
          + " its finding again.\n";
  private static final Pattern WORK = Pattern.compile("[a-z0-9][a-z0-9-]{0,199}");
  private static final Pattern KEY = Pattern.compile("[0-9a-f]{16}");
  private static final long LARGEST = 4 << 20;
  private static final int LONGEST = 2000;
  private static final int CELLS = 5;

  /** The one of a corpus. */
  public static AcceptedFolder in(Path corpus) {
    return new AcceptedFolder(corpus.resolve("corrections"));
  }

  @Override
  public Set<String> of(String work) {
    try {
      return all(work).stream().map(Acceptance::key).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of a work, in the order of the file. */
  public List<Acceptance> all(String work) throws IOException {
    Path file = file(work);
    if (!WORK.matcher(work).matches() || !Files.exists(file) || Files.size(file) > LARGEST) {
      return List.of();
    }
    return text(file).lines().map(AcceptedFolder::read).flatMap(Optional::stream).toList();
  }

  /** People edit the file: letters that are no UTF-8 must not hide what else it says. */
  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static Optional<Acceptance> read(String line) {
    String[] cells = line.split("\t", CELLS);
    String key = cells[0].strip();
    return KEY.matcher(key).matches()
        ? Optional.of(
            new Acceptance(
                key, when(cell(cells, 1)), cell(cells, 2), cell(cells, 3), cell(cells, 4)))
        : Optional.empty();
  }

  private static String cell(String[] cells, int number) {
    return number < cells.length ? cells[number].strip() : "";
  }

  /** People write in the file too. */
  private static @Nullable Instant when(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException notSaid) {
      return null;
    }
  }

  /** Takes the lines of a key out. */
  public void remove(String work, String key) throws IOException {
    if (all(work).stream().noneMatch(one -> one.key().equals(key))) {
      return;
    }
    String left =
        text(file(work))
            .lines()
            .filter(line -> !line.split("\t", 2)[0].strip().equals(key))
            .collect(Collectors.joining("\n", "", "\n"));
    write(work, left);
  }

  /**
   * Adds a line.
   *
   * @throws CorrectionException where the file is full
   */
  public void add(String work, Acceptance acceptance) throws IOException {
    if (!WORK.matcher(work).matches()) {
      throw new IllegalArgumentException(
          "The id of a work must have a-z, 0-9 and - only, got '" + work + "'");
    }
    Files.createDirectories(folder);
    write(work, before(work) + line(acceptance) + "\n");
  }

  private String before(String work) throws IOException {
    Path file = file(work);
    if (!Files.exists(file)) {
      return HEADER;
    }
    if (Files.size(file) > LARGEST / 2) {
      throw new CorrectionException(
          "corrections/" + work + ".accepted: is full. Take lines out that are no longer found");
    }
    String text = text(file);
    return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
  }

  /** The file is whole at every time. */
  private void write(String work, String text) throws IOException {
    Path file = Files.exists(file(work)) ? file(work).toRealPath() : file(work);
    Path part = file.resolveSibling("." + work + "-" + UUID.randomUUID() + ".part");
    try {
      Files.writeString(part, text);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static String line(Acceptance acceptance) {
    return Stream.of(
            acceptance.key(),
            acceptance.when() == null ? "" : acceptance.when().toString(),
            acceptance.who(),
            acceptance.what(),
            acceptance.note())
        .map(AcceptedFolder::cell)
        .collect(Collectors.joining("\t"));
  }

  private static String cell(String text) {
    String flat = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return flat.length() <= LONGEST ? flat : flat.substring(0, LONGEST);
  }

  private Path file(String work) {
    return folder.resolve(work + ".accepted");
  }
}
