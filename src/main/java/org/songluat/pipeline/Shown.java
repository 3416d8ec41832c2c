package org.songluat.pipeline;

import java.nio.file.Path;

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
    Path path = Path.of(key);
    return path.startsWith(base) ? relative(path) : key;
  }

  String toAll(String key) {
    Path path = Path.of(key);
    return path.startsWith(base) ? relative(path) : path.getFileName().toString();
  }

  private String relative(Path path) {
    String relative = base.relativize(path).toString().replace('\\', '/');
    return relative.isEmpty() ? "." : relative;
  }
}
