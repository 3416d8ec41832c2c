package org.songluat.structure.lines;

import org.songluat.text.Vietnamese;

/**
 * How wide a line prints in a proportional font, in ems. The classes of widths are rounded from
 * what book faces such as Times have in common; a line's end then tells whether its next word would
 * still have fitted.
 */
final class PrintWidth {
  private PrintWidth() {}

  static double of(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += of(text.charAt(i));
    }
    return width;
  }

  private static double of(char printed) {
    char c = Vietnamese.fold(printed);
    return switch (c) {
      case ' ', '\u00a0' -> 0.25;
      case 'i', 'j', 'l', 't', 'f', 'I', '.', ',', ';', ':', '\'', '|', '!', '/', '(', ')', '-' ->
          0.29;
      case 'r', 's' -> 0.36;
      case 'c', 'e', 'z', 'J', 'v' -> 0.45;
      case 'm' -> 0.75;
      case 'w' -> 0.72;
      case 'M', 'W', '%' -> 0.9;
      default -> Character.isUpperCase(c) ? 0.68 : 0.5;
    };
  }
}
