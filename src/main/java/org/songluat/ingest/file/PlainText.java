package org.songluat.ingest.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.ingest.source.SourceBuilder;
import org.songluat.text.Block;

/** Plain text: a block a line; a form feed ends a page and a line. */
public final class PlainText {
  /** Every line end of Unicode (UAX 14, class BK and its kin) but the form feed. */
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u000B\u0085\u2028\u2029]");

  private static final Pattern SEPARATOR = Pattern.compile("[\n\f]");

  private PlainText() {}

  public static void read(String text, SourceBuilder into) {
    String lines = LINE_END.matcher(text).replaceAll("\n");
    int page = lines.indexOf('\f') < 0 ? 0 : 1;
    int start = 0;
    Matcher end = SEPARATOR.matcher(lines);
    while (end.find()) {
      into.block(lines.substring(start, end.start()), Block.Kind.LINE, page, false);
      into.gap(end.group());
      start = end.end();
      page += end.group().equals("\f") ? 1 : 0;
    }
    into.block(lines.substring(start), Block.Kind.LINE, page, false);
  }
}
