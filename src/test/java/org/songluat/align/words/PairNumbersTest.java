package org.songluat.align.words;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PairNumbersTest {
  private static WordModel.Example example(List<Integer> vi, List<Integer> en) {
    return new WordModel.Example(
        vi.stream().mapToInt(v -> v).toArray(), en.stream().mapToInt(e -> e).toArray(), 1);
  }

  @Test
  void aPairThatIsKnownAndMeetsHasOneNumber() {
    Lexicon.Known.Builder known = new Lexicon.Known.Builder();
    known.add(1, 0, 0.5f, 0.5f);
    known.add(0, 2, 0.5f, 0.5f);
    PairNumbers pairs =
        new PairNumbers(List.of(example(List.of(1), List.of(2, 0))), known.build(), 2, 3);
    assertEquals(3, pairs.size());
    assertArrayEquals(new int[] {0, 1, 1}, pairs.viWordOfEach());
    assertArrayEquals(new int[] {2, 0, 2}, pairs.enWordOfEach());
    assertArrayEquals(new int[] {2, 1}, pairs.ofExample(0));
    assertEquals(1, pairs.ofKnown(0));
    assertEquals(0, pairs.ofKnown(1));
  }

  @Test
  void anEmptySideHasNoPairs() {
    PairNumbers pairs =
        new PairNumbers(List.of(example(List.of(), List.of(1))), Lexicon.Known.NOTHING, 1, 2);
    assertEquals(0, pairs.size());
    assertEquals(0, pairs.ofExample(0).length);
  }

  @Property(tries = 200)
  void everyPairHasItsOwnNumber(
      @ForAll @Size(max = 8) List<@Size(max = 6) List<@IntRange(max = 9) Integer>> texts) {
    List<WordModel.Example> examples = texts.stream().map(t -> example(t, t.reversed())).toList();
    PairNumbers pairs = new PairNumbers(examples, Lexicon.Known.NOTHING, 10, 10);
    int[] vi = pairs.viWordOfEach();
    Map<List<Integer>, Integer> numbers = new HashMap<>();
    for (int e = 0; e < examples.size(); e++) {
      int k = 0;
      for (int v : examples.get(e).vi()) {
        for (int w : examples.get(e).en()) {
          int number = pairs.ofExample(e)[k++];
          assertEquals(v, vi[number]);
          assertEquals(w, pairs.en(number));
          assertEquals(number, numbers.getOrDefault(List.of(v, w), number));
          numbers.put(List.of(v, w), number);
        }
      }
    }
    assertEquals(numbers.size(), pairs.size());
  }
}
