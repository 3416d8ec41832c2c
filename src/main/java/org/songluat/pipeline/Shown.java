package org.songluat.pipeline;

import java.nio.file.Path;
import org.songluat.ingest.source.SourcePath;

/**
 * Names for files as people see them: relative to the working directory below it, else absolute
 * where only the ingesting person reads it, and the bare file name where it goes into the index,
 * for pages that strangers read.
 */
record Shown(Path base) {
  Shown {
    base = base.toAbsolutePath().normalize();
  }

  String toOwner(String key) {
    return toOwner(key, key);
  }

  private String toOwner(String key, String elsewhere) {
    if (SourcePath.isAddress(key)) {
      return key;
    }
    SourcePath source = SourcePath.parse(key);
    return source.file().startsWith(base) ? relative(source.file()) + in(source) : elsewhere;
  }

  String toAll(String key) {
    if (SourcePath.isAddress(key)) {
      return key;
    }
    SourcePath source = SourcePath.parse(key);
    return toOwner(key, source.file().getFileName() + in(source));
  }

  private static String in(SourcePath source) {
    return source.entry().isEmpty() ? "" : SourcePath.IN + source.entry();
  }

  private String relative(Path path) {
    String relative = base.relativize(path).toString().replace('\\', '/');
    return relative.isEmpty() ? "." : relative;
  }
}
