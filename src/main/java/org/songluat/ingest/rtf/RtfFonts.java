package org.songluat.ingest.rtf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.songluat.ingest.source.Western;
import org.songluat.text.legacy.LegacyRuns;

/** The fonts of a file, and what bytes mean in each. */
final class RtfFonts {
  /** Windows' number for a font of symbols. */
  private static final int SYMBOLS = 2;

  /** What {@code \fcharset} says by its number. */
  private static final Map<Integer, String> CHARSETS =
      Map.ofEntries(
          Map.entry(77, "x-MacRoman"),
          Map.entry(128, "windows-31j"),
          Map.entry(129, "x-windows-949"),
          Map.entry(134, "GBK"),
          Map.entry(136, "Big5"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(163, "windows-1258"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(222, "x-windows-874"),
          Map.entry(238, "windows-1250"));

  /** A font; -1 where it does not say what its bytes are. */
  record Font(String name, int charset) {}

  private static final Font NONE = new Font("", -1);
  private static final int MOST = 5000;

  private final Map<Integer, Font> fonts = new HashMap<>();
  private String page = "windows-1252";

  /** The code page of fonts that name none. */
  void page(int number) {
    page = "windows-" + number;
  }

  void add(int number, Font font) {
    if (fonts.size() < MOST) {
      fonts.put(number, font);
    }
  }

  String name(int number) {
    return fonts.getOrDefault(number, NONE).name();
  }

  String decode(byte[] bytes, int number) {
    Font font = fonts.getOrDefault(number, NONE);
    if (LegacyRuns.isClaimed(font.name())) {
      return Western.decode(bytes);
    }
    if (font.charset() == SYMBOLS) {
      return symbols(bytes);
    }
    String charset = CHARSETS.getOrDefault(font.charset(), font.charset() < 0 ? page : "");
    return charset.isEmpty() || !Charset.isSupported(charset)
        ? Western.decode(bytes)
        : new String(bytes, Charset.forName(charset));
  }

  /** Word's own place for them, U+F020 to U+F0FF; a blank is a blank in any font. */
  private static String symbols(byte[] bytes) {
    StringBuilder symbols = new StringBuilder(bytes.length);
    for (byte b : bytes) {
      int code = b & 0xFF;
      symbols.append((char) (code <= ' ' ? code : 0xF000 + code));
    }
    return symbols.toString();
  }
}
