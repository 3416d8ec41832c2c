package org.songluat.ingest.child;

import java.nio.file.Path;
import org.songluat.ingest.source.SourcePath;

/**
 * What a child is asked.
 *
 * @param name what messages call the source
 * @param file its absolute path
 * @param entry the document in it, or empty
 */
record Request(Task task, String name, String file, String entry) {
  /** What is wanted of the source. */
  enum Task {
    READ,
    DOCUMENTS,
    DIGEST
  }

  static Request of(Task task, SourcePath path) {
    return new Request(task, path.name(), path.file().toAbsolutePath().toString(), path.entry());
  }

  SourcePath path() {
    return new SourcePath(name, Path.of(file), entry);
  }
}
