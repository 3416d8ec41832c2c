package org.songluat.pipeline.pairs;

import java.nio.file.Path;
import java.util.List;
import org.songluat.ingest.source.SourcePath;
import org.songluat.pipeline.FolderScan;
import org.songluat.text.Vietnamese;

/**
 * A file of a folder.
 *
 * @param within the folders between the two, with a slash behind each
 */
record Member(String within, FileName name, Path file) {
  /** The files of a scan of that one folder. */
  static List<Member> all(Path folder, FolderScan scan) {
    Path root = folder.toAbsolutePath().normalize();
    return scan.files().stream().map(SourcePath::file).map(file -> of(root, file)).toList();
  }

  private static Member of(Path root, Path file) {
    StringBuilder within = new StringBuilder();
    Path relative = root.relativize(file);
    for (int i = 0; i < relative.getNameCount() - 1; i++) {
      within.append(relative.getName(i)).append('/');
    }
    String last = relative.getFileName().toString();
    return new Member(Vietnamese.nfc(within.toString()), FileName.of(last), file);
  }

  /** A name in the place of this file. */
  String under(String other) {
    return within + other;
  }
}
