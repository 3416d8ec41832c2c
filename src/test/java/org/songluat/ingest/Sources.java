package org.songluat.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.ingest.source.UnreadableSourceException;
import org.songluat.text.Block;
import org.songluat.text.SourceText;

/** Makes files in memory, reads them, and prints what was read in a form to compare. */
public final class Sources {
  public static final SourceReader READER = new SourceReader(ReadLimits.DEFAULT);

  private Sources() {}

  public static SourceText read(String content) throws IOException {
    return READER.read("file", utf8(content));
  }

  public static SourceText page(String body) throws IOException {
    return read(
        "<!DOCTYPE html><html><head><title>T</title></head><body>" + body + "</body></html>");
  }

  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A block a line: its kind, its page if it has one, a star if it is furniture, its text. */
  public static List<String> blocks(SourceText source) {
    return source.blocks().stream().map(b -> kind(b) + " " + source.textOf(b)).toList();
  }

  private static String kind(Block block) {
    String page = block.page() == 0 ? "" : String.valueOf(block.page());
    return block.kind().name().charAt(0) + page + (block.furniture() ? "*" : "");
  }

  /** The message with which content is refused. */
  public static String refusal(byte[] content) {
    return assertThrows(UnreadableSourceException.class, () -> READER.read("file", content))
        .getMessage();
  }

  /** Every character a reader sees lies in exactly one block, and blocks follow each other. */
  public static void assertWhole(SourceText source) {
    StringBuilder between = new StringBuilder();
    int end = 0;
    for (Block block : source.blocks()) {
      between.append(source.text(), end, block.span().start());
      end = block.span().end();
    }
    between.append(source.text().substring(end));
    assertEquals(
        "",
        between
            .codePoints()
            .filter(Sources::isSeen)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString());
  }

  private static boolean isSeen(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && Character.getType(c) != Character.FORMAT;
  }

  public static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }

  /** A zip of names and contents in turn. */
  public static byte[] zip(String... namesAndContents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(utf8(namesAndContents[i + 1]));
      }
    }
    return out.toByteArray();
  }
}
