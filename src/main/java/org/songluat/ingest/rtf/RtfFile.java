package org.songluat.ingest.rtf;

import org.songluat.ingest.source.SourceBuilder;

/** An RTF file. */
public final class RtfFile {
  private RtfFile() {}

  public static void read(byte[] file, SourceBuilder into) {
    new RtfReader(file, into).read().write(into);
  }
}
