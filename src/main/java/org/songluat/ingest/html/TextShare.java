package org.songluat.ingest.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a page holds, and how much of it in links. */
final class TextShare implements NodeVisitor {
  private final Map<Element, Integer> text = new HashMap<>();
  private final Map<Element, Integer> linked = new HashMap<>();
  private final Map<Element, Integer> links = new HashMap<>();
  private final int all;

  TextShare(Element root) {
    root.traverse(this);
    all = Math.max(1, characters(root));
  }

  @Override
  public void head(Node node, int depth) {
    // Everything is added up on the way back.
  }

  @Override
  public void tail(Node node, int depth) {
    Element parent = (Element) node.parent();
    if (node instanceof TextNode words && parent != null) {
      text.merge(parent, words.text().strip().length(), Integer::sum);
    } else if (node instanceof Element element) {
      if (isLink(element)) {
        linked.put(element, characters(element));
        links.put(element, 1);
      }
      if (parent != null) {
        text.merge(parent, characters(element), Integer::sum);
        linked.merge(parent, linked.getOrDefault(element, 0), Integer::sum);
        links.merge(parent, links.getOrDefault(element, 0), Integer::sum);
      }
    }
  }

  int characters(Element element) {
    return text.getOrDefault(element, 0);
  }

  /** The element's part of the whole page's text, 0..1. */
  double ofPage(Element element) {
    return (double) characters(element) / all;
  }

  /** How much of the element's text stands in links, 0..1. */
  double inLinks(Element element) {
    return (double) linked.getOrDefault(element, 0) / Math.max(1, characters(element));
  }

  int links(Element element) {
    return links.getOrDefault(element, 0);
  }

  /** An anchor that only names a place leads nowhere. */
  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }
}
