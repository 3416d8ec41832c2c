package org.songluat.ingest.child;

import java.nio.file.Path;
import org.songluat.ingest.source.SourcePath;

/**
 * What a child is asked.
 *
 * @param name what messages call the source
 * @param file its absolute path
 * @param entry the document in it, or empty
 * @param ocr whether pictures of pages may be recognised, where the limits let it
 */
record Request(Task task, String name, String file, String entry, boolean ocr) {
  /** What is wanted of the source. */
  enum Task {
    READ,
    DOCUMENTS,
    DIGEST
  }

  static Request of(Task task, SourcePath path, boolean ocr) {
    String file = path.file().toAbsolutePath().toString();
    return new Request(task, path.name(), file, path.entry(), ocr);
  }

  SourcePath path() {
    return new SourcePath(name, Path.of(file), entry);
  }
}
