package org.songluat.ingest.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every word of a page stands in the text as often as on the page, wherever it was printed. */
class LayoutWholenessTest {
  @Property(tries = 300)
  void noWordIsLostOrDoubled(
      @ForAll("pieces") List<Piece> pieces, @ForAll("rules") List<Rule> rules) {
    Sheet sheet = Sheet.page();
    List<String> printed = new ArrayList<>();
    for (Piece piece : pieces) {
      sheet.print(piece.left(), piece.baseline(), piece.text());
      printed.addAll(List.of(piece.text().split(" ")));
    }
    rules.forEach(r -> sheet.rule(r.left(), r.top(), r.right(), r.bottom()));
    assertEquals(
        sorted(printed.stream()), sorted(Stream.of(Sheet.read(sheet).text().split("\\s+"))));
  }

  private static List<String> sorted(Stream<String> words) {
    return words.sorted().toList();
  }

  @Provide
  Arbitrary<List<Piece>> pieces() {
    Arbitrary<String> text =
        Arbitraries.of("cây", "1.", "Điều 5. Cây bàng", "a)", "cây bàng được trồng dọc phố", "12");
    return Combinators.combine(
            Arbitraries.doubles().between(20, 450), Arbitraries.doubles().between(40, 800), text)
        .as((x, y, t) -> Sheet.piece(x, y, Sheet.SIZE, t))
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  @Provide
  Arbitrary<List<Rule>> rules() {
    Arbitrary<Integer> place = Arbitraries.integers().between(1, 25).map(i -> i * 20);
    Arbitrary<Rule> across =
        Combinators.combine(place, place).as((x, y) -> new Rule(x, y, x + 200, y));
    Arbitrary<Rule> down =
        Combinators.combine(place, place).as((x, y) -> new Rule(x, y, x, y + 200));
    return Arbitraries.oneOf(across, down).list().ofMaxSize(12);
  }
}
