package org.songluat.ingest.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.songluat.text.Vietnamese;
import org.songluat.text.legacy.LegacyEncoding;
import org.songluat.text.legacy.LegacyText;

/**
 * A file that is not UTF-8 as a whole, line by line: lines of UTF-8 are that, and the words of the
 * others prove what they are in. Font encodings come out as Windows-1252 and are converted later.
 */
final class OldLines {
  private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

  /** What word processors put into English: quotation marks, dashes and their kin, no letters. */
  private static final String SIGNS = "\u2018\u2019\u201C\u201D\u2013\u2014\u2022\u2026\u00A0§©®°";

  private final List<byte[]> lines;

  /** What the lines that are not UTF-8 prove together. */
  private final Optional<Attempt> whole;

  private final Set<String> found = new LinkedHashSet<>();

  OldLines(byte[] bytes) {
    lines = split(bytes);
    whole = vietnamese(joined());
  }

  /** The text; the encodings of Vietnamese that were met are known after it. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      text.append(i == 0 ? "" : "\n").append(line(lines.get(i)));
    }
    return text.toString();
  }

  /** The names of the encodings of lines that are converted already. */
  List<String> found() {
    return List.copyOf(found);
  }

  /** Whether the lines that are not UTF-8 differ from ASCII by signs only, as English ones do. */
  boolean isWestern() {
    return Western.decode(joined()).chars().allMatch(c -> c < 0x80 || SIGNS.indexOf(c) >= 0);
  }

  private String line(byte[] line) {
    if (TextDecoder.isUtf8(line)) {
      return new String(line, StandardCharsets.UTF_8);
    }
    Optional<String> encoding = vietnamese(line).or(() -> whole).flatMap(Attempt::encoding);
    encoding.ifPresent(found::add);
    return encoding.map(e -> decode(line, e)).orElseGet(() -> Western.decode(line));
  }

  /** What bytes would be in an encoding, none if it is a font's, and how well that reads. */
  private record Attempt(Optional<String> encoding, String text, int plausibility) {
    Attempt(Optional<String> encoding, String text) {
      this(encoding, text, LegacyText.plausibility(text));
    }
  }

  /** The one encoding in which bytes read as Vietnamese, better than in any other. */
  private static Optional<Attempt> vietnamese(byte[] bytes) {
    String western = Western.decode(bytes);
    List<Attempt> attempts = new ArrayList<>();
    for (String encoding : List.of(WINDOWS_1258.name(), LegacyEncoding.VISCII.printed())) {
      attempts.add(new Attempt(Optional.of(encoding), decode(bytes, encoding)));
    }
    for (LegacyEncoding font : List.of(LegacyEncoding.TCVN3, LegacyEncoding.VNI)) {
      attempts.add(new Attempt(Optional.empty(), font.decode(western)));
    }
    int best = attempts.stream().mapToInt(Attempt::plausibility).max().orElseThrow();
    List<Attempt> readable = attempts.stream().filter(a -> a.plausibility() == best).toList();
    Attempt first = readable.getFirst();
    return readable.size() == 1 && LegacyText.isVietnamese(first.text())
        ? Optional.of(first)
        : Optional.empty();
  }

  private static String decode(byte[] bytes, String encoding) {
    return encoding.equals(WINDOWS_1258.name())
        ? Vietnamese.nfc(new String(bytes, WINDOWS_1258))
        : LegacyEncoding.VISCII.decode(Western.decode(bytes));
  }

  /** The lines that are not UTF-8. */
  private byte[] joined() {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] line : lines) {
      if (!TextDecoder.isUtf8(line)) {
        joined.writeBytes(line);
        joined.write('\n');
      }
    }
    return joined.toByteArray();
  }

  private static List<byte[]> split(byte[] bytes) {
    List<byte[]> lines = new ArrayList<>();
    int start = 0;
    for (int end = 0; end <= bytes.length; end++) {
      if (end == bytes.length || bytes[end] == '\n') {
        lines.add(Arrays.copyOfRange(bytes, start, end));
        start = end + 1;
      }
    }
    return lines;
  }
}
