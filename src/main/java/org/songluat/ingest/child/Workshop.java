package org.songluat.ingest.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** The folder in which a child works and leaves what its parsers put aside. */
record Workshop(Path folder) {
  private static final String PREFIX = "songluat-";
  private static final int TRIES = 5;

  Workshop {
    if (!folder.getFileName().toString().startsWith(PREFIX)) {
      throw new IllegalArgumentException(
          "A folder to be cleared must be named " + PREFIX + "…, got " + folder);
    }
  }

  static Workshop make() throws IOException {
    return new Workshop(Files.createTempDirectory(PREFIX));
  }

  /**
   * Deletes the folder with all that is in it, if it is there still; more than once where a parser
   * goes on to put things aside meanwhile.
   */
  void clear() {
    for (int i = 0; i < TRIES && Files.exists(folder); i++) {
      clearOnce();
    }
  }

  private void clearOnce() {
    try (Stream<Path> left = Files.walk(folder)) {
      for (Path one : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    } catch (IOException | UncheckedIOException e) {
      // A logger of the class would cost each start of the program a tenth of a second.
      LoggerFactory.getLogger(Workshop.class).debug("What a child left cannot be deleted", e);
    }
  }
}
