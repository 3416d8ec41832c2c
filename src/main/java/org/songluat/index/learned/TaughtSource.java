package org.songluat.index.learned;

import java.util.List;

/**
 * What was learned from without being made searchable.
 *
 * @param files one file or two, by their absolute paths
 * @param sha256 of their content, lower-case hex
 */
public record TaughtSource(List<String> files, String sha256) {
  static final String JOINT = " + ";

  public TaughtSource {
    files = List.copyOf(files);
  }

  String name() {
    return String.join(JOINT, files);
  }
}
