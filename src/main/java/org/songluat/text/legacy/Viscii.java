package org.songluat.text.legacy;

/**
 * VISCII 1.1, RFC 1456 section 2: one code for each letter, six of them among the control
 * characters. Most small letters of ISO 8859-1 keep their places.
 */
final class Viscii {
  private static final String CONTROLS = "\u0002Ẳ\u0005Ẵ\u0006Ẫ\u0014Ỷ\u0019Ỹ\u001EỴ";

  private static final String FROM_80 =
      "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ"
          + "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
          + "ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
          + "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"
          + "ĐứÒÓÔạỷừửÙÚỹỵÝỡư"
          + "àáâãảăữẫèéêẻìíĩỉ"
          + "đựòóôõỏọụùúũủýợỮ";

  /** What Windows-1252 has at 80 to 9F; where it has nothing, the control character. */
  private static final String WINDOWS =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
          + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

  private Viscii() {}

  static String decode(String text) {
    StringBuilder decoded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      decoded.append(decode(text.charAt(i)));
    }
    return decoded.toString();
  }

  private static char decode(char c) {
    if (c < ' ') {
      int at = CONTROLS.indexOf(c);
      return at >= 0 && at % 2 == 0 ? CONTROLS.charAt(at + 1) : c;
    }
    if (c < '\u0080') {
      return c;
    }
    int window = WINDOWS.indexOf(c);
    int code = window >= 0 ? 0x80 + window : c;
    return code <= 0xFF ? FROM_80.charAt(code - 0x80) : c;
  }
}
