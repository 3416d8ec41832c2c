package org.songluat.exchange.form;

import java.util.regex.Pattern;

/** Text as XML 1.0 can hold it (production 2, {@code Char}). */
public final class XmlText {
  private static final Pattern OKAPI_CODES = Pattern.compile("[\\uE101-\\uE106]");

  private XmlText() {}

  /**
   * Without the characters XML forbids, and with line feeds for all line ends, which is what every
   * parser makes of them.
   */
  public static String legal(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(XmlText::allowed)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /**
   * The same for Okapi's libraries, to which some characters of private use are codes of formatting
   * and none that a text may bring.
   */
  public static String uncoded(String text) {
    return OKAPI_CODES.matcher(legal(text)).replaceAll("\uFFFD");
  }

  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
