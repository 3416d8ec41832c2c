package org.songluat.exchange.form;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file that takes its place when it is whole: what was there stays until then. */
public final class WholeFile {
  private WholeFile() {}

  /** What the file is to hold. */
  public interface Content {
    void write(OutputStream out) throws IOException;
  }

  /** A link is followed, and what is no file of a disk, as a pipe, is written to directly. */
  public static void write(Path named, Content content) throws IOException {
    if (Files.exists(named) && !Files.isRegularFile(named)) {
      fill(named, content, StandardOpenOption.WRITE);
      return;
    }
    Path file = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
    Path part = file.resolveSibling(".songluat-" + UUID.randomUUID() + ".part");
    part.toFile().deleteOnExit();
    try {
      fill(part, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void fill(Path file, Content content, OpenOption... how) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, how))) {
      content.write(out);
    }
  }
}
