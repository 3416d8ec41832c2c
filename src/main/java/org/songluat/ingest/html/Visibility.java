package org.songluat.ingest.html;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What of a page a reader can see. A page saved with one of its tabs open hides the others, and in
 * bilingual pages one of these is the other language: hidden tabs count as seen.
 */
final class Visibility {
  private static final String UNSEEN =
      "head, script, style, template, noscript, iframe, object, svg, canvas, audio, video,"
          + " datalist";

  /** Words in the names of elements that open over a page. */
  private static final Pattern OVERLAY =
      Pattern.compile("dialog|modal|popup|tooltip|tip$|dropdown|menu", Pattern.CASE_INSENSITIVE);

  /** Words in the names of the parts of a tabbed page. */
  private static final Pattern TAB = Pattern.compile("\\btab", Pattern.CASE_INSENSITIVE);

  /** Hidden text that long, without a link in it, is a document and no message. */
  private static final int DOCUMENT = 2000;

  private final TextShare share;
  private final Set<String> targets = new HashSet<>();
  private final Set<Element> logins = new HashSet<>();

  private Visibility(Document page) {
    share = new TextShare(page.body());
    for (Element password : page.select("input[type=password]")) {
      logins.addAll(password.parents());
    }
    for (Element link : page.select("[href^=#]")) {
      targets.add(link.attr("href").substring(1));
    }
    for (Element button : page.select("[aria-controls], [data-target], [data-bs-target]")) {
      targets.add(button.attr("aria-controls"));
      targets.add(button.attr("data-target").replaceFirst("#", ""));
      targets.add(button.attr("data-bs-target").replaceFirst("#", ""));
    }
    targets.remove("");
  }

  /** Takes out of a page what its reader does not see. */
  static void removeUnseen(Document page) {
    page.select(UNSEEN).remove();
    Visibility visibility = new Visibility(page);
    for (Element element : page.body().select("[hidden], [style]")) {
      if (PageStyle.isHidden(element) && !visibility.isTab(element)) {
        element.remove();
      }
    }
  }

  private boolean isTab(Element hidden) {
    String name = hidden.id() + " " + hidden.className() + " " + hidden.attr("role");
    if (OVERLAY.matcher(name).find() || logins.contains(hidden) || share.inLinks(hidden) > 0.5) {
      return false;
    }
    return TAB.matcher(name).find()
        || hidden.hasAttr("lang")
        || targets.contains(hidden.id())
        || share.characters(hidden) >= DOCUMENT;
  }
}
