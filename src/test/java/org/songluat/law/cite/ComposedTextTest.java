package org.songluat.law.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ComposedTextTest {
  private static final String TEXT = "theo khoản 2 Điều 7 của Luật này và Điều 9 Luật Đất đai";

  @Test
  void composedTextStaysItself() {
    ComposedText composed = ComposedText.of(TEXT);
    assertSame(TEXT, composed.text());
    assertSame(TEXT, composed.source());
  }

  @Test
  void citationsLeadBackIntoDecomposedText() {
    String apart = Normalizer.normalize(TEXT, Normalizer.Form.NFD);
    List<Citation> citations = new CitationFinder(HeldWorks.NONE).find(apart);
    assertEquals(
        List.of("khoản 2 Điều 7 của Luật này", "Điều 9 Luật Đất đai"),
        citations.stream().map(c -> Normalizer.normalize(c.text(), Normalizer.Form.NFC)).toList());
    citations.forEach(c -> assertEquals(c.span().of(apart), c.text()));
  }

  @Property(tries = 300)
  void placesRiseToTheEndOfTheSource(@ForAll String text) {
    ComposedText composed = ComposedText.of(text);
    int[] places = composed.places();
    int before = 0;
    for (int i = 0; places != null && i <= composed.text().length(); i++) {
      assertTrue(places[i] >= before, "places must rise");
      before = places[i];
    }
    assertEquals(places == null ? 0 : text.length(), before);
  }
}
