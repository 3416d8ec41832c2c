package org.songluat.check.accept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** The one of a corpus. */
  public static AcceptedFolder in(Path corpus) {
    return new AcceptedFolder(corpus.resolve("corrections"));
  }

  @Override
  public Set<String> of(String work) {
    if (!WORK.matcher(work).matches()) {
      return Set.of();
    }
    Path file = file(work);
    try {
      return Files.exists(file) && Files.size(file) <= LARGEST ? keys(file) : Set.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> keys(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines
          .map(line -> line.split("\t", 2)[0].strip())
          .filter(key -> KEY.matcher(key).matches())
          .collect(Collectors.toSet());
    }
  }

  /** Adds a line. */
  public void add(String work, Acceptance acceptance) throws IOException {
    if (!WORK.matcher(work).matches()) {
      throw new IllegalArgumentException(
          "The id of a work must have a-z, 0-9 and - only, got '" + work + "'");
    }
    Files.createDirectories(folder);
    String before = Files.exists(file(work)) ? "" : HEADER;
    Files.writeString(
        file(work),
        before + line(acceptance) + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private static String line(Acceptance acceptance) {
    return Stream.of(
            acceptance.key(),
            acceptance.when().toString(),
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
