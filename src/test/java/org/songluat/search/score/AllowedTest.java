package org.songluat.search.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.songluat.align.learned.Rendering;
import org.songluat.align.learned.Renderings;
import org.songluat.text.Span;

class AllowedTest {
  private static final Span PLACE = new Span(3, 8);
  private static final Renderings.Found FEE =
      new Renderings.Found(
          PLACE,
          "phí",
          List.of(
              rendering("fee", 0.9),
              rendering("charge", 0.5),
              rendering("Fee rate", 0.4),
              rendering("levy", 0.3),
              rendering("toll", 0.2)));

  private static Rendering rendering(String phrase, double likely) {
    return new Rendering(phrase, likely, 1, Rendering.Source.GLOSSARY);
  }

  private static List<Allowed.Offered> offered(String... without) {
    return new Allowed(Renderings.NONE, Set.of(without)).offered(List.of(FEE));
  }

  private static Set<String> phrases(String... without) {
    return offered(without).getFirst().renderings().keySet();
  }

  @Test
  void theLikeliestAreOffered() {
    assertEquals(
        List.of(
            new Allowed.Offered(
                PLACE, Map.of("fee", 0.9f, "charge", 0.5f, "Fee rate", 0.4f, "levy", 0.3f))),
        offered());
  }

  @Test
  void whatWasTakenOutIsReplacedByNothing() {
    assertEquals(Set.of("fee", "levy"), phrases("CHARGE", "fee rate"));
  }

  @Test
  void aTermWithoutAnyRenderingLeftIsUnknown() {
    assertEquals(List.of(), offered("fee", "charge", "fee rate", "levy"));
  }

  @Test
  void aTermOfUnlikelyRenderingsStaysKnown() {
    Renderings.Found rare = new Renderings.Found(PLACE, "x", List.of(rendering("y", 0.05)));
    assertEquals(
        List.of(new Allowed.Offered(PLACE, Map.of())),
        new Allowed(Renderings.NONE, Set.of("y")).offered(List.of(rare)));
  }
}
