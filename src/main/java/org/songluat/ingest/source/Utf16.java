package org.songluat.ingest.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells UTF-16, by its byte order mark or, where it has none, by what its characters would be. */
final class Utf16 {
  private static final int SAMPLE = 4096;

  /** Fewer characters prove nothing. */
  private static final int FEWEST = 8;

  private Utf16() {}

  /** The byte order that the file is in, if it is UTF-16 at all. */
  static Optional<Charset> of(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return switch (first) {
      case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
      case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
      default -> unmarked(bytes);
    };
  }

  private static Optional<Charset> unmarked(byte[] bytes) {
    if (isText(bytes, 0)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return isText(bytes, 1) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  /**
   * Whether nearly all characters are of the ranges in which Vietnamese and English are written,
   * and half of them ASCII that prints: other data hardly has a zero at every other byte.
   *
   * @param low which byte of a pair is the lower one
   */
  private static boolean isText(byte[] bytes, int low) {
    int count = Math.min(bytes.length, SAMPLE) / 2;
    int known = 0;
    int ascii = 0;
    for (int i = 0; i < count; i++) {
      int lower = bytes[2 * i + low] & 0xFF;
      int upper = bytes[2 * i + 1 - low] & 0xFF;
      boolean printed = upper == 0 && (lower >= ' ' && lower < 0x7F || isBlank(lower));
      ascii += printed ? 1 : 0;
      known += printed || isWritten(upper, lower) ? 1 : 0;
    }
    return count >= FEWEST && known * 20 >= count * 19 && ascii * 2 >= count;
  }

  private static boolean isBlank(int c) {
    return c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  /** Latin letters with marks, combining marks, Vietnamese letters, punctuation. */
  private static boolean isWritten(int upper, int lower) {
    return switch (upper) {
      case 0 -> lower >= 0xA0;
      case 0x01, 0x03, 0x1E, 0x20 -> true;
      default -> false;
    };
  }
}
