package org.songluat.cli.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.songluat.pipeline.pairs.NamedPairs;
import org.songluat.pipeline.report.Problem;

/**
 * What a person names, sorted into what is learned from together. In a folder names pair files as
 * for {@code align}; of files named one by one, two in a row with the marks of both languages are a
 * pair. Whatever has no partner may hold both languages itself.
 */
record Materials(List<Material> all, List<Problem> faults) {
  static Materials of(List<Path> named) throws IOException {
    Materials materials = new Materials(new ArrayList<>(), new ArrayList<>());
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        materials.addFolder(path);
      } else {
        materials.addFile(path);
      }
    }
    return materials;
  }

  private void addFolder(Path folder) throws IOException {
    NamedPairs found = NamedPairs.in(folder);
    found.pairs().forEach(pair -> all.add(Material.of(pair.vi(), pair.en())));
    found.lone().forEach(lone -> all.add(Material.of(Path.of(lone.source()))));
    faults.addAll(found.faults());
  }

  /** A file and the one before it may be a pair by their names. */
  private void addFile(Path file) {
    if (!all.isEmpty() && !all.getLast().pair()) {
      Path before = all.getLast().files().getFirst();
      NamedPairs.ofFiles(before, file)
          .ifPresent(pair -> {
            all.removeLast();
            all.add(Material.of(pair.vi(), pair.en()));
          });
      if (all.getLast().files().contains(file)) {
        return;
      }
    }
    all.add(Material.of(file));
  }
}
