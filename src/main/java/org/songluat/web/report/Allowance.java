package org.songluat.web.report;

/**
 * How much of each file a report shows, so that the page of a large folder still opens: all files
 * together some 24 million characters of outlines.
 *
 * @param snippet characters of a clause
 * @param outline characters of all clauses of a file
 */
record Allowance(int snippet, int outline) {
  private static final int ALL = 24_000_000;
  private static final int LEAST = 4_000;
  private static final int MOST = 1_500_000;

  /** Lists of findings and of parts left out stop after so many rows. */
  static final int ROWS = 300;

  /** Of a message or a part left out. */
  static final int WORDS = 400;

  static Allowance forFiles(int files) {
    int snippet = files <= 20 ? 2_000 : files <= 300 ? 300 : 120;
    return new Allowance(snippet, Math.clamp(ALL / Math.max(1, files), LEAST, MOST));
  }

  /** As much of a text as may be shown, cut at a word. */
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int blank = text.lastIndexOf(' ', most);
    int end = blank > most / 2 ? blank : most;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
        + " …";
  }
}
