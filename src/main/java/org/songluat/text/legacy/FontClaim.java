package org.songluat.text.legacy;

import java.util.List;
import java.util.Optional;
import org.songluat.text.legacy.LegacyText.Converted;

/**
 * Text whose font says in which encoding it is.
 *
 * @param gain by how many words it reads better decoded; 0 where it has nothing to decode
 */
record FontClaim(String text, LegacyEncoding encoding, String decoded, int gain) {

  static FontClaim of(String text, LegacyEncoding encoding) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return new FontClaim(text, encoding, text, 0);
    }
    if (Reading.isUnicode(text)) {
      return Reading.isMixed(text)
          ? new FontClaim(text, encoding, MixedText.toUnicode(text, List.of(encoding)), 0)
          : new FontClaim(text, encoding, text, 0);
    }
    String decoded = encoding.decode(text);
    int gain = LegacyScore.of(decoded).balance() - LegacyScore.of(text).balance();
    return new FontClaim(text, encoding, decoded, gain);
  }

  /**
   * The text as it is to be read.
   *
   * @param proven whether the document's text in fonts of that encoding is in it as a whole
   */
  Converted settle(boolean proven) {
    boolean holds = gain > 0 || gain == 0 && (proven || Reading.isMixed(text));
    return !holds || decoded.equals(text)
        ? new Converted(text, Optional.empty())
        : new Converted(decoded, Optional.of(encoding));
  }
}
