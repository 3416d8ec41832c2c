package org.songluat.ingest.source;

/**
 * How much of an archive is opened before it is refused.
 *
 * @param entries of any kind in it, those of archives within it too
 * @param bytes of all its entries, unpacked
 * @param ratio of what an entry unpacks to by what it takes in the archive; text has 3 to 20
 * @param depth how many archives deep a document may lie
 */
public record ArchiveLimits(int entries, long bytes, int ratio, int depth) {
  public static final ArchiveLimits DEFAULT = new ArchiveLimits(100_000, 16L << 30, 200, 2);

  public ArchiveLimits {
    if (entries < 1 || bytes < 1 || ratio < 1 || depth < 1) {
      throw new IllegalArgumentException(
          "Limits must be at least 1, got " + entries + ", " + bytes + ", " + ratio + ", " + depth);
    }
  }
}
