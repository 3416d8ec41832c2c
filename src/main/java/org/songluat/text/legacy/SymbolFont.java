package org.songluat.text.legacy;

import java.util.Locale;
import java.util.Set;

/**
 * Fonts of pictures: their codes are no letters, and Word keeps them at U+F020 to U+F0FF. What a
 * font draws that Unicode has too becomes that; any other picture, as most are, is a bullet.
 */
public final class SymbolFont {
  private static final char PRIVATE = '\uF000';

  /** Adobe's Symbol encoding, from 20 on and from A0 on; a space where it has nothing. */
  private static final String SYMBOL_20 =
      " !∀#∃%&∋()∗+,−./0123456789:;<=>?"
          + "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"
          + "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ ";

  private static final String SYMBOL_A0 =
      "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…│─↵"
          + "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"
          + "◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ ⟩∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭ ";

  /** Each code of Wingdings that has a character of Unicode, with it. */
  private static final String WINGDINGS =
      "!✏(☎*✉F☞J☺l●m❍n■o□p❐q❑r❒s◆t◆u◆v❖w◆x☒§▪\u00A8□\u00A1○\u00AA✦\u00AB★\u00D8➢"
          + "\u00DF←\u00E0→\u00E1↑\u00E2↓\u00E8➔\u00EF⇦\u00F0⇨\u00FB✗\u00FC✓\u00FD☒\u00FE☑";

  private static final Set<String> PICTURES =
      Set.of("wingdings 2", "wingdings 3", "webdings", "monotype sorts", "zapfdingbats", "marlett");

  private SymbolFont() {}

  /** The text of a run as Unicode has it; a run in any other font comes out as it is. */
  public static String toUnicode(String text, String font) {
    String name = font.strip().toLowerCase(Locale.ROOT);
    boolean pictures = name.equals("wingdings") || PICTURES.contains(name);
    if (!pictures && !name.equals("symbol") && text.chars().noneMatch(c -> isPrivate((char) c))) {
      return text;
    }
    StringBuilder unicode = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      unicode.append(pictures ? picture(text.charAt(i), name) : sign(text.charAt(i), name));
    }
    return unicode.toString();
  }

  private static char picture(char c, String font) {
    char code = code(c);
    if (code <= ' ' || code > '\u00FF') {
      return c;
    }
    int at = font.equals("wingdings") ? WINGDINGS.indexOf(code) : -1;
    return at >= 0 && at % 2 == 0 ? WINGDINGS.charAt(at + 1) : '•';
  }

  /** A sign of Symbol, or of a font that is not known: then what it is most often. */
  private static char sign(char c, String font) {
    boolean symbol = font.equals("symbol");
    if (!isPrivate(c) && (!symbol || c < '\u00A1')) {
      return c;
    }
    char code = code(c);
    if (LegacyFont.encoding(font).isPresent()) {
      return code;
    }
    if (symbol || code == '\u00B7') {
      char sign = table(code);
      return sign == ' ' ? c : sign;
    }
    return code == '-' ? '-' : c;
  }

  private static char table(char code) {
    if (code < ' ' || code > '\u00FF') {
      return ' ';
    }
    if (code >= '\u00A0') {
      return SYMBOL_A0.charAt(code - '\u00A0');
    }
    return code < '\u0080' ? SYMBOL_20.charAt(code - ' ') : ' ';
  }

  private static boolean isPrivate(char c) {
    return c >= '\uF020' && c <= '\uF0FF';
  }

  private static char code(char c) {
    return isPrivate(c) ? (char) (c - PRIVATE) : c;
  }
}
