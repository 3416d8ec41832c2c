package org.songluat.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TextShareTest {
  private final Element body =
      Jsoup.parse("<p>12345678</p><p>1<a href=x>23</a><a name=y>4</a> <a href=z>56</a>78</p>")
          .body();
  private final TextShare share = new TextShare(body);
  private final Element linked = body.child(1);

  @Test
  void textIsCountedWithoutTheSpacesBetweenParts() {
    assertEquals(16, share.characters(body));
    assertEquals(8, share.characters(linked));
  }

  @Test
  void sharesAreOfThePageAndOfTheElement() {
    assertEquals(0.5, share.ofPage(linked));
    assertEquals(0.5, share.inLinks(linked));
    assertEquals(0.25, share.inLinks(body));
  }

  @Test
  void anAnchorThatLeadsNowhereIsNoLink() {
    assertEquals(2, share.links(linked));
    assertEquals(0, share.links(body.child(0)));
  }

  @Test
  void anEmptyPageHasNoShares() {
    Element empty = Jsoup.parse("").body();
    assertEquals(0.0, new TextShare(empty).ofPage(empty));
  }
}
