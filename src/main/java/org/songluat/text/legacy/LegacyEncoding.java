package org.songluat.text.legacy;

import java.util.function.UnaryOperator;
import org.songluat.text.Vietnamese;

/**
 * A Vietnamese encoding from before Unicode. Its text is what such bytes look like when they are
 * taken for Windows-1252, as files that know only the font, not the encoding, are read.
 */
public enum LegacyEncoding {
  /** TCVN 5712:1993, VN3: the fonts whose names begin with .Vn. */
  TCVN3("TCVN3", Tcvn3::decode),
  /** VNI for Windows: a base letter, then a letter that stands for its marks. */
  VNI("VNI", Vni::decode),
  /** RFC 1456 too: eight bits, a code for each letter. */
  VISCII("VISCII", Viscii::decode),
  /** RFC 1456: ASCII signs after the letter. */
  VIQR("VIQR", Viqr::decode);

  private final String printed;
  private final UnaryOperator<String> decoder;

  LegacyEncoding(String printed, UnaryOperator<String> decoder) {
    this.printed = printed;
    this.decoder = decoder;
  }

  /** The text in Unicode, NFC; what the encoding has no meaning for stays as it is. */
  public String decode(String text) {
    return Vietnamese.nfc(decoder.apply(text));
  }

  /** The name that people know it by. */
  public String printed() {
    return printed;
  }
}
