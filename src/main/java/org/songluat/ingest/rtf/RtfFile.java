package org.songluat.ingest.rtf;

import java.io.IOException;
import org.songluat.ingest.source.SourceBuilder;

/** An RTF file. */
public final class RtfFile {
  private RtfFile() {}

  public static void read(byte[] file, SourceBuilder into) throws IOException {
    new RtfReader(file, into).read().write(into);
  }
}
