package org.songluat.ingest.source;

/**
 * How much of a stranger's file is read before it is refused.
 *
 * @param fileBytes of the file, and of what a gzip unpacks to
 * @param lineChars of one line or paragraph
 * @param textChars of the whole text taken out of the file
 */
public record ReadLimits(long fileBytes, int lineChars, int textChars) {
  public static final ReadLimits DEFAULT = new ReadLimits(64L << 20, 1 << 20, 20_000_000);

  public ReadLimits {
    if (fileBytes < 1 || lineChars < 1 || textChars < 1) {
      throw new IllegalArgumentException(
          "Limits must be at least 1, got " + fileBytes + ", " + lineChars + ", " + textChars);
    }
  }
}
