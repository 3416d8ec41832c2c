package org.songluat.align.sides;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.songluat.align.words.Words;
import org.songluat.text.Language;

class WordIdsTest {
  private static List<String> words(WordIds ids, String text) {
    int[] numbers = ids.of(text);
    return Arrays.stream(numbers).mapToObj(ids.vocabulary()::get).toList();
  }

  @Test
  void aWordAndAPairHaveOneNumberEach() {
    WordIds ids = new WordIds(Language.VI);
    assertEquals("[0, 1, 0, 2, 3]", Arrays.toString(ids.of("Thư viện thư")));
    assertEquals("[0, 1, 2]", Arrays.toString(ids.of("thư VIỆN")));
    assertEquals(List.of("thư", "viện", "thư viện", "viện thư"), ids.vocabulary());
  }

  @Test
  void englishWordsOfOneStemAreOne() {
    WordIds ids = new WordIds(Language.EN);
    assertEquals("[0, 0, 1]", Arrays.toString(ids.of("Library libraries open")));
  }

  @Test
  void manyWordsKeepTheirNumbers() {
    WordIds ids = new WordIds(Language.EN);
    StringBuilder text = new StringBuilder();
    for (int k = 0; k < 20_000; k++) {
      String word = Integer.toString(k + 1000, 26).replaceAll("[0-9]", "z") + "x";
      assertEquals(Words.of(word, Language.EN), words(ids, word));
      text.append(word).append(' ');
    }
    assertEquals(Words.of(text.toString(), Language.EN), words(ids, text.toString()));
  }

  @Property(tries = 300)
  void theyAreTheWordsThatAreCountedElsewhere(@ForAll String text, @ForAll Language language) {
    assertEquals(Words.of(text, language), words(new WordIds(language), text));
  }
}
