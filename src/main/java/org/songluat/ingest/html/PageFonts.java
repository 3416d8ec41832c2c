package org.songluat.ingest.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.songluat.text.legacy.LegacyRuns;

/**
 * The fonts of a page that was typed in a font of before Unicode: in the style or the {@code face}
 * of an element, and in the page's own rules for elements and classes, as Word writes them. A page
 * that names no such font has none here.
 */
final class PageFonts {
  static final PageFonts NONE = new PageFonts(false);

  /** The first name that a font-family gives; {@code mso-…-font-family} is another property. */
  private static final Pattern FAMILY =
      Pattern.compile(
          "(?:^|[;\\s])font-family\\s*:\\s*[\"']?([^\"',;}]+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern RULE = Pattern.compile("([^{}]{1,2000})\\{([^{}]{1,5000})\\}");
  private static final Pattern SELECTOR = Pattern.compile("[\\w-]*(?:\\.[\\w-]+)?");
  private static final int MOST_RULES = 10_000;

  private final Map<String, String> rules = new HashMap<>();
  private final boolean used;

  private PageFonts(boolean used) {
    this.used = used;
  }

  static PageFonts of(Document page) {
    PageFonts fonts = new PageFonts(true);
    for (Element sheet : page.select("style")) {
      fonts.readRules(sheet.data());
    }
    boolean old =
        fonts.rules.values().stream().anyMatch(LegacyRuns::isClaimed)
            || page.select("[style], font[face]").stream()
                .anyMatch(e -> own(e).filter(LegacyRuns::isClaimed).isPresent());
    return old ? fonts : NONE;
  }

  /** The font that an element sets, if it sets one. */
  Optional<String> of(Element element) {
    return used ? own(element).or(() -> byRule(element)) : Optional.empty();
  }

  private static Optional<String> own(Element element) {
    Optional<String> style = element.hasAttr("style") ? family(element.attr("style")) : family("");
    return style.or(() ->
        element.hasAttr("face")
            ? Optional.of(clean(element.attr("face").split(",")[0]))
            : Optional.empty());
  }

  private Optional<String> byRule(Element element) {
    String tag = element.normalName();
    for (String name : element.classNames()) {
      String kind = "." + name.toLowerCase(Locale.ROOT);
      String font = rules.getOrDefault(tag + kind, rules.get(kind));
      if (font != null) {
        return Optional.of(font);
      }
    }
    return Optional.ofNullable(rules.get(tag));
  }

  private void readRules(String sheet) {
    Matcher rule = RULE.matcher(sheet);
    for (int i = 0; i < MOST_RULES && rule.find(); i++) {
      Optional<String> font = family(rule.group(2));
      if (font.isPresent()) {
        for (String selector : rule.group(1).split(",")) {
          String last = selector.strip().replaceAll(".*[\\s>*/]", "").toLowerCase(Locale.ROOT);
          if (!last.isEmpty() && SELECTOR.matcher(last).matches()) {
            rules.put(last, font.get());
          }
        }
      }
    }
  }

  private static Optional<String> family(String declarations) {
    Matcher family = FAMILY.matcher(declarations);
    return family.find() ? Optional.of(clean(family.group(1))) : Optional.empty();
  }

  /** A name without the quotation marks and escapes that its first dot may ask for. */
  private static String clean(String name) {
    return name.replaceAll("[\"'\\\\]", "").strip();
  }
}
