package org.songluat.ingest.file;

import java.util.regex.Pattern;
import org.songluat.ingest.source.SourceBuilder;
import org.songluat.text.Block;

/** Plain text: a block a line; a form feed ends a page and a line. */
public final class PlainText {
  /** Every line end of Unicode (UAX 14, class BK and its kin) but the form feed. */
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u000B\u0085\u2028\u2029]");

  private PlainText() {}

  public static void read(String text, SourceBuilder into) {
    String lines = endsOddly(text) ? LINE_END.matcher(text).replaceAll("\n") : text;
    int page = lines.indexOf('\f') < 0 ? 0 : 1;
    int start = 0;
    for (int end = separator(lines, 0); end >= 0; end = separator(lines, start)) {
      into.block(lines.substring(start, end), Block.Kind.LINE, page, false);
      into.gap(lines.substring(end, end + 1));
      start = end + 1;
      page += lines.charAt(end) == '\f' ? 1 : 0;
    }
    into.block(lines.substring(start), Block.Kind.LINE, page, false);
  }

  /**
   * Whether a line ends otherwise than by a line feed; looking for that costs a tenth of the
   * pattern.
   */
  private static boolean endsOddly(String text) {
    return "\r\u000B\u0085\u2028\u2029".chars().anyMatch(c -> text.indexOf(c) >= 0);
  }

  private static int separator(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\f') {
        return i;
      }
    }
    return -1;
  }
}
