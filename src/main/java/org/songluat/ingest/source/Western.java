package org.songluat.ingest.source;

import java.nio.charset.Charset;

/**
 * Windows-1252 as browsers have it (WHATWG Encoding 9.1): a byte that Windows gives no character is
 * the control character of that number, so that no byte is lost that another encoding may need.
 */
public final class Western {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Western() {}

  public static String decode(byte[] bytes) {
    String text = new String(bytes, WINDOWS);
    if (text.indexOf('\uFFFD') < 0) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text);
    for (int i = 0; i < bytes.length; i++) {
      if (text.charAt(i) == '\uFFFD') {
        whole.setCharAt(i, (char) (bytes[i] & 0xFF));
      }
    }
    return whole.toString();
  }
}
