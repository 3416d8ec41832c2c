package org.songluat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected results that are too long for a test, kept as text a person can review, below {@code
 * src/test/resources/golden}. Run with {@code -Dgoldens=write} they are written, not compared.
 */
public final class Goldens {
  private static final String SWITCH = "goldens";

  private final Path folder;
  private final boolean write;

  /** The goldens of the project. */
  public Goldens() {
    this(
        Path.of("src", "test", "resources", "golden"),
        "write".equals(System.getProperty(SWITCH, "compare")));
  }

  Goldens(Path folder, boolean write) {
    this.folder = folder;
    this.write = write;
  }

  /** The input of a case. */
  public String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compares the whole text with the file, or makes the file where goldens are written. */
  public void holds(String name, String actual) throws IOException {
    Path file = folder.resolve(name);
    if (write) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    } else {
      assertTrue(
          Files.exists(file), () -> "A golden must be there, run with -Dgoldens=write: " + file);
      assertEquals(Files.readString(file), actual, name);
    }
  }
}
