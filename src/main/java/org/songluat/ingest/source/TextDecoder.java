package org.songluat.ingest.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.songluat.text.Vietnamese;
import org.songluat.text.legacy.LegacyText;

/**
 * Bytes to text: UTF-8, UTF-16 by its byte order mark, or a Vietnamese encoding that the words
 * prove. Other bytes are told, never guessed.
 */
public final class TextDecoder {
  /** How much of a file is looked at to see whether it is text at all. */
  private static final int SAMPLE = 8192;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

  private TextDecoder() {}

  /** The encoding that a byte order mark declares. */
  static Optional<Charset> marked(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return switch (first) {
      case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
      case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
      default -> Optional.empty();
    };
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

  /** The text, without a byte order mark. */
  public static String decode(SourceFile file, SourceBuilder into) {
    Charset charset = marked(file.bytes()).orElse(StandardCharsets.UTF_8);
    ByteBuffer in = ByteBuffer.wrap(file.bytes());
    CharBuffer out = CharBuffer.allocate(file.bytes().length);
    CharsetDecoder decoder = charset.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int wrong = in.position();
      Optional<String> legacy =
          marked(file.bytes()).isPresent() ? Optional.empty() : legacy(file, into);
      return legacy.orElseThrow(() -> wrong(file, charset, wrong));
    }
    String text = out.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /**
   * Text of before Unicode, if it reads as Vietnamese: in windows-1258, whose tones are combining
   * marks, or in a font encoding, whose bytes are taken for windows-1252.
   */
  private static Optional<String> legacy(SourceFile file, SourceBuilder into) {
    String vietnamese = Vietnamese.nfc(new String(file.bytes(), WINDOWS_1258));
    if (LegacyText.isVietnamese(vietnamese)) {
      into.remark(
          LegacyBlocks.CODE,
          "Text must be Unicode; the file was in windows-1258 and has been converted");
      return Optional.of(vietnamese);
    }
    String western = new String(file.bytes(), WINDOWS_1252);
    boolean font =
        LegacyText.toUnicode(western.lines().toList()).stream().anyMatch(c -> c.from().isPresent());
    return font ? Optional.of(western) : Optional.empty();
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
