package org.songluat.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.songluat.check.Discrepancy.Kind;

/** Equal facts are silent whatever they are; a changed one is told on the words concerned. */
class CheckerPropertyTest {
  @Property(tries = 200)
  void equalNumbersAreSilent(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 2, max = 999) Integer> numbers) {
    assertEquals(
        List.of(), Texts.ferry().pair(said(numbers, "đò"), said(numbers, "ferries")).found());
  }

  @Property(tries = 200)
  void changedNumberIsTold(
      @ForAll @IntRange(min = 6, max = 999) int number,
      @ForAll @IntRange(min = 1, max = 50) int more) {
    List<Discrepancy> found =
        Texts.ferry()
            .pair("Có " + number + " đò.", "There are " + (number + more) + " ferries.")
            .check();
    assertEquals(List.of(Kind.NUMBER), found.stream().map(Discrepancy::kind).toList());
    assertEquals(number + " đò", found.getFirst().vi());
  }

  @Property(tries = 300)
  void anySpeechIsRead(@ForAll("speech") String vi, @ForAll("speech") String en) {
    for (Discrepancy found : Texts.ferry().pair(vi, en).check()) {
      assertTrue(vi.contains(found.vi()), found.message());
      assertTrue(en.contains(found.en()), found.message());
    }
  }

  @Provide
  Arbitrary<String> speech() {
    return Arbitraries.of(
            List.of(
                "12",
                "7,5%",
                "2.000",
                "31/12/2031",
                "May 4, 2031",
                "Điều 5",
                "Article 6",
                "khoản 2",
                "Point dd",
                "13/2031/NĐ-CP",
                "đò",
                "ferry",
                "2.",
                "a)",
                ",",
                "/",
                "năm"))
        .list()
        .ofMaxSize(15)
        .map(words -> String.join(" ", words));
  }

  private static String said(List<Integer> numbers, String things) {
    return numbers.stream().map(n -> n + " " + things).collect(Collectors.joining(", ", "", "."));
  }
}
