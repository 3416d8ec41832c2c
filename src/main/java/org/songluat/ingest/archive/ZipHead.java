package org.songluat.ingest.archive;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What the first bytes of a file tell of it as a zip (APPNOTE 4.3.7). */
public enum ZipHead {
  NO_ZIP,
  /** It begins as the files of word processors and spreadsheets do, which are zips of XML. */
  OFFICE,
  /** An archive, or an Office file that another program packed; its directory tells. */
  ZIP;

  /** More than the names of the first entries take. */
  public static final int LENGTH = 128;

  private static final int NAME_LENGTH = 26;
  private static final int NAME = 30;

  private static final Set<String> OFFICE_FIRST =
      Set.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "docProps/app.xml",
          "docProps/core.xml",
          "word/document.xml",
          "xl/workbook.xml",
          "mimetype");

  /** The kind by a file's content, or by its beginning. */
  public static ZipHead of(byte[] head) {
    int length = Math.min(head.length, LENGTH);
    String text = new String(head, 0, length, StandardCharsets.ISO_8859_1);
    // An archive without entries is its directory alone.
    if (text.startsWith("PK\u0005\u0006")) {
      return ZIP;
    }
    if (!text.startsWith("PK\u0003\u0004") || text.length() < NAME) {
      return NO_ZIP;
    }
    int end = NAME + text.charAt(NAME_LENGTH) + (text.charAt(NAME_LENGTH + 1) << 8);
    String first = text.substring(NAME, Math.min(end, text.length()));
    return OFFICE_FIRST.contains(first) ? OFFICE : ZIP;
  }
}
