package org.songluat.ingest.archive;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.ingest.source.SourceFile;
import org.songluat.ingest.source.UnreadableSourceException;

/** The parts of an Office file, which is a zip: its XML is weighed before a parser gets it. */
public final class OfficeParts {
  private OfficeParts() {}

  /**
   * Unpacks each part and keeps nothing of it; pictures are left, for nobody looks at them. What is
   * cut off or damaged is not weighed: its parser says so.
   *
   * @throws UnreadableSourceException where a part is far larger than documents have them
   */
  public static void weigh(SourceFile file, ReadLimits limits) throws IOException {
    Optional<Unpacking> whole = Unpacking.ifWhole(file, limits);
    if (whole.isPresent()) {
      try (Unpacking zip = whole.get()) {
        weigh(zip);
      }
    }
  }

  private static void weigh(Unpacking zip) throws IOException {
    for (ZipArchiveEntry entry : zip.entries()) {
      String name = entry.getName().toLowerCase(Locale.ROOT);
      if (name.endsWith(".xml") || name.endsWith(".rels")) {
        zip.weigh(entry);
      }
    }
  }
}
