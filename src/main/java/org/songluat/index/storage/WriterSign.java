package org.songluat.index.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Says in the folder of an index who writes to it, for those who are refused. It locks nothing:
 * Lucene's lock does, which ends with its process, and what a killed one left here is overwritten.
 */
public record WriterSign(@Nullable Path folder, String name) {
  static final String UPDATE = "songluat.update";
  static final String RUN = "songluat.run";

  private static final int LONGEST = 500;

  /** Puts up the sign of this process. */
  public void putUp() throws IOException {
    if (folder != null) {
      String since = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
      String sign = "process " + ProcessHandle.current().pid() + " since " + since;
      Files.writeString(folder.resolve(name), sign + "\n", StandardCharsets.UTF_8);
    }
  }

  public void takeDown() throws IOException {
    if (folder != null) {
      Files.deleteIfExists(folder.resolve(name));
    }
  }

  /** Who writes, as far as can be told. */
  public String read() throws IOException {
    Path file = folder == null ? null : folder.resolve(name);
    if (file == null || !Files.isRegularFile(file) || Files.size(file) > LONGEST) {
      return "another one";
    }
    return Files.readString(file, StandardCharsets.UTF_8).strip();
  }
}
