package org.songluat.align.correction;

/** Who corrects, and what they remark; both may be empty. */
public record Author(String who, String note) {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_NOTE = 1_000;

  /**
   * In one line each.
   *
   * @throws CorrectionException where one is too long
   */
  public Author {
    who = line("name", who, LONGEST_NAME);
    note = line("note", note, LONGEST_NOTE);
  }

  private static String line(String what, String text, int longest) {
    String line = text.replaceAll("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    if (line.length() > longest) {
      throw new CorrectionException(
          "A %s must have at most %d characters, got %d".formatted(what, longest, line.length()));
    }
    return line;
  }
}
