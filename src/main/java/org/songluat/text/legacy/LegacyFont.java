package org.songluat.text.legacy;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which fonts were made for an encoding of their own; their makers put it into the names. */
final class LegacyFont {
  /** The ABC fonts: .VnTime, .VnArial NarrowH; some programs drop the dot. */
  private static final Pattern ABC = Pattern.compile("\\.vn.*|vn(?:time|arial)h?");

  /** The fonts of the VNI Company: VNI-Times, VNI Helve. */
  private static final Pattern VNI = Pattern.compile("vni[- ].*");

  /** The fonts of TriChlor: VI Times, VI Arial. */
  private static final Pattern VISCII = Pattern.compile("vi (?:times|arial|courier|helve).*");

  private LegacyFont() {}

  static Optional<LegacyEncoding> encoding(String font) {
    String name = font.strip().toLowerCase(Locale.ROOT);
    if (name.length() < 5 || "v.".indexOf(name.charAt(0)) < 0) {
      return Optional.empty();
    }
    if (ABC.matcher(name).matches()) {
      return Optional.of(LegacyEncoding.TCVN3);
    }
    if (VNI.matcher(name).matches()) {
      return Optional.of(LegacyEncoding.VNI);
    }
    return VISCII.matcher(name).matches() ? Optional.of(LegacyEncoding.VISCII) : Optional.empty();
  }
}
