package org.songluat.index.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.songluat.text.Language;

class IndexedWordsTest {
  private final IndexedWords words = new IndexedWords();

  @Test
  void vietnameseWordsHaveAllTheirForms() throws IOException {
    WordForms forms = words.of("Hoà giải, thủ tục: KĨ", Language.VI);
    assertEquals(List.of("hòa", "giải", "thủ", "tục", "kỹ"), Streams.read(forms.exact()));
    assertEquals(List.of("hoa", "giai", "thu", "tuc", "ki"), Streams.read(forms.loose()));
    assertEquals(List.of("hoà", "kĩ"), Streams.read(forms.printed()));
    assertEquals(
        List.of("hoa giai\thòa giải", "giai thu\tgiải thủ", "thu tuc\tthủ tục", "tuc ki\ttục kỹ"),
        Streams.read(forms.keyedPairs()));
  }

  @Test
  void englishWordsAreStemmed() throws IOException {
    WordForms forms = words.of("The library’s cards", Language.EN);
    assertEquals(List.of("the", "library's", "cards"), Streams.read(forms.exact()));
    assertEquals(List.of("the", "librari", "card"), Streams.read(forms.loose()));
    assertEquals(List.of("the librari", "librari card"), Streams.read(forms.loosePairs()));
  }

  @Test
  void aSingleWordHasNoPair() throws IOException {
    WordForms forms = words.of("sách", Language.VI);
    assertEquals(List.of(), Streams.read(forms.keyedPairs()));
    assertEquals(List.of(), Streams.read(words.of(" ,", Language.VI).exact()));
  }

  @Test
  void aStreamIsGoodAfterAnother() throws IOException {
    WordForms forms = words.of("bạn đọc", Language.VI);
    Streams.read(forms.exact());
    assertEquals(List.of("bạn", "đọc"), Streams.read(forms.exact()));
  }

  @Test
  void whatComesAgainIsCutOnce() {
    assertSame(words.again("Chương I", Language.VI), words.again("Chương I", Language.VI));
  }

  @Test
  void moreWordsThanAreKeptAreReadToo() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int k = 0; k < 40_000; k++) {
      text.append("w").append(k).append(' ');
    }
    words.of(text.toString(), Language.EN);
    assertEquals(List.of("w39999", "w1"), Streams.read(words.of("w39999 w1", Language.EN).exact()));
  }

  @Property(tries = 300)
  void theyAreTheWordsThatQueriesAreCutInto(
      @ForAll @StringLength(max = 80) @CharRange(from = ' ', to = '\u1EFF') String text)
      throws IOException {
    for (Language language : Language.values()) {
      List<String> exact = new ArrayList<>();
      List<String> loose = new ArrayList<>();
      for (Term term : new Analysis().terms(text, language)) {
        exact.add(term.exact());
        loose.add(term.loose());
      }
      WordForms forms = words.of(text, language);
      assertEquals(exact, Streams.read(forms.exact()));
      assertEquals(loose, Streams.read(forms.loose()));
    }
  }
}
