package org.songluat.ingest.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.ingest.source.SourceFile;
import org.songluat.ingest.source.SourcePath;

/**
 * Opens archives and keeps the last one open: its documents are asked for one after the other, and
 * its directory may have thousands of names.
 */
public final class Archives implements Closeable {
  private final ReadLimits limits;
  private @Nullable Held held;

  /** What is done with an archive. */
  @FunctionalInterface
  public interface Use<T> {
    T of(Archive archive) throws IOException;
  }

  /** An open archive, and what its file was like. */
  private record Held(SourcePath path, long size, FileTime changed, Archive archive) {}

  public Archives(ReadLimits limits) {
    this.limits = limits;
  }

  /** Opens the file of a path; one thread at a time. */
  public synchronized <T> T with(SourcePath path, Use<T> use) throws IOException {
    SourceFile.check(path);
    long size = Files.size(path.file());
    FileTime changed = Files.getLastModifiedTime(path.file());
    Held last = held;
    if (last == null
        || !last.path.file().equals(path.file())
        || last.size != size
        || !last.changed.equals(changed)) {
      close();
      last = new Held(path, size, changed, Archive.open(path.archive(), limits));
      held = last;
    }
    return use.of(last.archive);
  }

  @Override
  public synchronized void close() {
    if (held != null) {
      held.archive.close();
      held = null;
    }
  }
}
