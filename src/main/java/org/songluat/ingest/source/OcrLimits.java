package org.songluat.ingest.source;

/**
 * Whether and how long text is looked for in pictures of pages.
 *
 * @param on whether it is
 * @param folder where the program tesseract lies; empty where it is on the path
 * @param pages of one file that are recognised at most
 * @param pageSeconds for one page
 * @param seconds for one file
 */
public record OcrLimits(boolean on, String folder, int pages, int pageSeconds, int seconds) {
  public static final OcrLimits DEFAULT = new OcrLimits(true, "", 500, 60, 2400);

  public OcrLimits {
    if (pages < 1 || pageSeconds < 1 || seconds < pageSeconds) {
      throw new IllegalArgumentException(
          "Limits must be at least 1, and no page's time over the file's, got "
              + pages
              + ", "
              + pageSeconds
              + ", "
              + seconds);
    }
  }

  /** Nothing is recognised. */
  public OcrLimits off() {
    return new OcrLimits(false, folder, pages, pageSeconds, seconds);
  }

  /** The program lies in that folder. */
  public OcrLimits in(String other) {
    return new OcrLimits(on, other, pages, pageSeconds, seconds);
  }
}
