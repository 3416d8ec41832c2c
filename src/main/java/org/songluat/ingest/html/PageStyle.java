package org.songluat.ingest.html;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The few things of an element's own style that decide how its text is read. */
final class PageStyle {
  private static final Pattern HIDDEN =
      Pattern.compile("(?:^|;)(?:display:none|visibility:hidden)(?:!important)?(?:;|$)");
  private static final Pattern BLOCK = Pattern.compile("(?:^|;)display:(?:block|table|flex|grid)");
  private static final Pattern LIST = Pattern.compile("(?:^|;)list-style(?:-type)?:([a-z-]+)");

  private PageStyle() {}

  static boolean isHidden(Element element) {
    return element.hasAttr("hidden") || declares(element, HIDDEN);
  }

  static boolean isBlock(Element element) {
    return declares(element, BLOCK);
  }

  /** The kind of numbers a list has, by the names of CSS. */
  static Optional<String> listStyle(Element element) {
    Matcher declared = LIST.matcher(style(element));
    if (declared.find()) {
      return Optional.of(declared.group(1));
    }
    return switch (element.attr("type")) {
      case "a" -> Optional.of("lower-alpha");
      case "A" -> Optional.of("upper-alpha");
      case "i" -> Optional.of("lower-roman");
      case "I" -> Optional.of("upper-roman");
      case "1" -> Optional.of("decimal");
      default -> Optional.empty();
    };
  }

  private static boolean declares(Element element, Pattern pattern) {
    return element.hasAttr("style") && pattern.matcher(style(element)).find();
  }

  private static String style(Element element) {
    String style = element.attr("style");
    return style.isEmpty() ? "" : style.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
  }
}
