package org.songluat.ingest.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Content that came from elsewhere, in a temporary file until it is closed.
 *
 * @param path the file, under the name of where it came from
 */
public record TemporarySource(SourcePath path) implements Closeable {
  public static TemporarySource of(String name, byte[] content) throws IOException {
    Path file = Files.createTempFile("songluat-", ".source");
    Files.write(file, content);
    return new TemporarySource(SourcePath.of(file).named(name));
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path.file());
  }
}
