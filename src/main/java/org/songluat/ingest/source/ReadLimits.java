package org.songluat.ingest.source;

/**
 * How much of a stranger's file is read before it is refused.
 *
 * @param fileBytes of the file, and of what a gzip or an entry of an archive unpacks to
 * @param lineChars of one line or paragraph
 * @param textChars of the whole text taken out of the file
 * @param blocks that the text is cut into
 * @param archive of an archive as a whole
 * @param process of the process that reads it
 * @param ocr of looking for text in pictures
 */
public record ReadLimits(
    long fileBytes,
    int lineChars,
    int textChars,
    int blocks,
    ArchiveLimits archive,
    ProcessLimits process,
    OcrLimits ocr) {
  private static final int BLOCKS = 1_000_000;

  public static final ReadLimits DEFAULT = new ReadLimits(64L << 20, 1 << 20, 20_000_000);

  public ReadLimits {
    if (fileBytes < 1 || lineChars < 1 || textChars < 1 || blocks < 1) {
      throw new IllegalArgumentException(
          "Limits must be at least 1, got "
              + fileBytes
              + ", "
              + lineChars
              + ", "
              + textChars
              + ", "
              + blocks);
    }
  }

  /** The limits of a single text; those of archives, processes and pictures are the usual ones. */
  public ReadLimits(long fileBytes, int lineChars, int textChars) {
    this(
        fileBytes,
        lineChars,
        textChars,
        BLOCKS,
        ArchiveLimits.DEFAULT,
        ProcessLimits.DEFAULT,
        OcrLimits.DEFAULT);
  }

  public ReadLimits with(ArchiveLimits other) {
    return new ReadLimits(fileBytes, lineChars, textChars, blocks, other, process, ocr);
  }

  public ReadLimits with(ProcessLimits other) {
    return new ReadLimits(fileBytes, lineChars, textChars, blocks, archive, other, ocr);
  }

  public ReadLimits with(OcrLimits other) {
    return new ReadLimits(fileBytes, lineChars, textChars, blocks, archive, process, other);
  }
}
