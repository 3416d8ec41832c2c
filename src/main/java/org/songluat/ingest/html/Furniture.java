package org.songluat.ingest.html;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Which elements of a page are the site's and not the text's: by their tag or ARIA role, by the
 * words in their names, by being lists of links, by asking to log in. Whatever holds a large part
 * of the page's text is not furniture, whatever it is called: many sites wrap the whole page in a
 * form.
 */
final class Furniture {
  private static final Set<String> TAGS =
      Set.of("nav", "aside", "form", "menu", "dialog", "search", "button", "select", "textarea");
  private static final Set<String> ROLES =
      Set.of(
          "navigation banner contentinfo search complementary menu menubar toolbar tablist dialog"
              .split(" "));
  private static final Set<String> NAMES =
      Set.of(
          """
          nav navbar navigation menu submenu breadcrumb breadcrumbs sidebar topbar toolbar footer
          login signin signup comment comments disqus binhluan share sharing social related cookie
          cookies advert ads advertisement banner popup modal dialog tooltip pagination pager search
          searchbox newsletter subscribe\
          """
              .split("\\s+"));

  /** Tags whose name may be trusted: an inline element's name is about the words in it. */
  private static final Set<String> CONTAINERS =
      Set.of("div", "section", "ul", "ol", "table", "td", "header", "footer", "p", "center", "dl");

  private static final double MOST = 0.5;
  private static final double MOST_BY_NAME = 0.25;
  private static final double LINK_LIST = 0.8;
  private static final int FEW_LINKS = 3;

  private final TextShare share;

  private Furniture(TextShare share) {
    this.share = share;
  }

  static Set<Element> of(Element body) {
    Furniture furniture = new Furniture(new TextShare(body));
    Set<Element> found = new HashSet<>();
    for (Element element : body.getAllElements()) {
      if (element != body && furniture.isFurniture(element)) {
        found.add(element);
      }
    }
    return found;
  }

  private boolean isFurniture(Element element) {
    boolean landmark = isLandmark(element) && isMinor(element, MOST);
    return landmark
        || CONTAINERS.contains(element.normalName())
            && (isNamedSo(element) && isMinor(element, MOST_BY_NAME)
                || isLinkList(element)
                || LoginBox.is(element, share.characters(element)));
  }

  private static boolean isLandmark(Element element) {
    return switch (element.normalName()) {
      // Within an article these head and end the text itself (HTML AAM, header and footer).
      case "header", "footer" -> element.closest("article, main, [role=main]") == null;
      default ->
          TAGS.contains(element.normalName())
              || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
    };
  }

  /** Whether the element holds little of the page's text, or little but links. */
  private boolean isMinor(Element element, double most) {
    return share.ofPage(element) <= most || share.inLinks(element) > MOST;
  }

  private static boolean isNamedSo(Element element) {
    String name = element.id() + " " + element.className();
    return Arrays.stream(name.split("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})"))
        .map(w -> w.toLowerCase(Locale.ROOT))
        .anyMatch(NAMES::contains);
  }

  private boolean isLinkList(Element element) {
    return share.links(element) >= FEW_LINKS && share.inLinks(element) >= LINK_LIST;
  }
}
