package org.songluat.law.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a text, citations are spans of it, in order. */
class CitationPropertyTest {
  private final CitationFinder finder = new CitationFinder(HeldWorks.NONE);

  @Property(tries = 500)
  void citationsCutOutTheirWordsInOrder(@ForAll("speech") String text) {
    int start = 0;
    for (Citation citation : finder.find(text)) {
      assertEquals(citation.span().of(text), citation.text());
      assertTrue(citation.span().start() >= start, () -> "out of order in: " + text);
      start = citation.span().start();
    }
  }

  @Property(tries = 200)
  void anyTextAtAllIsRead(@ForAll String text) {
    finder.find(text).forEach(c -> assertEquals(c.span().of(text), c.text()));
  }

  @Provide
  Arbitrary<String> speech() {
    Arbitrary<String> word =
        Arbitraries.of(
            List.of(
                "Điều",
                "khoản",
                "điểm",
                "đ",
                "a",
                "5",
                "12a",
                ",",
                "và",
                "của",
                "này",
                "Luật",
                "Nghị định",
                "số",
                "13/2031/NĐ-CP",
                "9-NQ/TW",
                "ngày",
                "31/02/2031",
                "3/4/2031",
                "this",
                "Article",
                "Clause",
                "Points",
                "dd",
                "of",
                "the",
                "and",
                "to",
                "Law",
                "No.",
                "dated",
                "May 4, 2031",
                "hereof",
                "đến",
                "Phụ lục II",
                "Luật Đất đai 2024",
                "Land",
                "2013",
                "\n",
                ".",
                "(",
                "7,5%",
                "một",
                "ferry"));
    return word.list().ofMaxSize(40).map(words -> String.join(" ", words));
  }
}
