package org.songluat.ingest.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.text.legacy.LegacyText;

/**
 * Bytes to text: UTF-8, UTF-16, or a Vietnamese encoding that the words prove. Other bytes are
 * told, never guessed.
 */
public final class TextDecoder {
  /** How much of a file is looked at to see whether it is text at all. */
  private static final int SAMPLE = 8192;

  /** How far into a page its declared encoding is looked for (HTML 13.2.3.2). */
  private static final int HEAD = 4096;

  private static final Pattern DECLARED =
      Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})");

  /**
   * Declarations that prove nothing: Vietnamese of old was typed into pages of any of these, and
   * what is no UTF-8 is not in it.
   */
  private static final Set<String> VAGUE =
      Set.of("utf-8", "us-ascii", "iso-8859-1", "windows-1252", "windows-1258", "iso-8859-15");

  private TextDecoder() {}

  /** The encoding that a file is in if it is one of two bytes a character. */
  static Optional<Charset> utf16(byte[] bytes) {
    return Utf16.of(bytes);
  }

  /**
   * Whether the bytes are no text in any encoding: a NUL among them, or one in ten a control
   * character that no text has.
   */
  static boolean isData(byte[] bytes, Charset charset) {
    String sample = new String(bytes, 0, Math.min(bytes.length, SAMPLE), charset);
    long controls = sample.chars().filter(TextDecoder::neverInText).count();
    return sample.indexOf('\0') >= 0 || controls * 10 > sample.length();
  }

  private static boolean neverInText(int c) {
    return c < ' ' && !Character.isWhitespace(c) || c == 0x7F;
  }

  /** The text of a plain file, without a byte order mark. */
  public static String decode(SourceFile file, SourceBuilder into) {
    Optional<Charset> wide = utf16(file.bytes());
    Charset charset = wide.orElse(StandardCharsets.UTF_8);
    ByteBuffer in = ByteBuffer.wrap(file.bytes());
    CharBuffer out = CharBuffer.allocate(file.bytes().length);
    CharsetDecoder decoder = charset.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      return unmarked(out.flip().toString());
    }
    int wrong = in.position();
    return (wide.isPresent() ? Optional.<String>empty() : old(file, into))
        .orElseThrow(() -> wrong(file, charset, wrong));
  }

  /** The text of a page, whatever it is in: a page shows something in any browser. */
  public static String decodePage(SourceFile file, SourceBuilder into) {
    byte[] bytes = file.bytes();
    Optional<Charset> known = isUtf8(bytes) ? Optional.of(StandardCharsets.UTF_8) : utf16(bytes);
    Optional<Charset> charset = known.or(() -> declared(bytes));
    if (charset.isPresent()) {
      return unmarked(new String(bytes, charset.get()));
    }
    OldLines lines = new OldLines(bytes);
    String text = unmarked(lines.text());
    remark(lines, into);
    return text;
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    Matcher declared = DECLARED.matcher(head);
    return declared.find() && !VAGUE.contains(declared.group(1)) && isSupported(declared.group(1))
        ? Optional.of(Charset.forName(declared.group(1)))
        : Optional.empty();
  }

  private static boolean isSupported(String name) {
    return Character.isLetterOrDigit(name.charAt(0)) && Charset.isSupported(name);
  }

  private static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /**
   * Text of before Unicode, if it reads as Vietnamese, in whole or line by line; or English with
   * the quotation marks of Windows.
   */
  private static Optional<String> old(SourceFile file, SourceBuilder into) {
    OldLines lines = new OldLines(file.bytes());
    String text = unmarked(lines.text());
    remark(lines, into);
    boolean read =
        !lines.found().isEmpty()
            || lines.isWestern()
            || LegacyText.toUnicode(text.lines().toList()).stream()
                .anyMatch(c -> c.from().isPresent());
    return read ? Optional.of(text) : Optional.empty();
  }

  private static void remark(OldLines lines, SourceBuilder into) {
    for (String encoding : lines.found()) {
      into.remark(
          LegacyBlocks.CODE,
          "Text must be Unicode; the file was in " + encoding + " and has been converted");
    }
  }

  /** Whether all bytes are UTF-8. */
  public static boolean isUtf8(byte[] bytes) {
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), out, true);
    return !result.isError();
  }

  private static UnreadableSourceException wrong(SourceFile file, Charset charset, int offset) {
    String fault =
        String.format(
            Locale.ROOT,
            "text must be in UTF-8, but byte %d (0x%02X) is no %s; convert the file to UTF-8",
            offset,
            file.bytes()[offset],
            charset.name());
    return new UnreadableSourceException(file.name(), fault);
  }
}
