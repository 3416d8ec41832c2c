package org.songluat.align.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.songluat.align.learned.Rendering.Source;
import org.songluat.align.lesson.Lesson;
import org.songluat.align.lesson.Teacher;
import org.songluat.align.lesson.Texts;
import org.songluat.align.lexicon.Glossary;
import org.songluat.align.words.Lexicon;
import org.songluat.text.Language;
import org.songluat.text.Span;

class RenderingsTest {
  private Renderings renderings = Renderings.NONE;

  @BeforeEach
  void learn() throws IOException {
    Glossary glossary =
        Glossary.read(
            "glossary.tsv",
            new StringReader("hợp đồng\tagreement\nhợp đồng\tcontract\nhợp đồng lao động\tjob\n"));
    Lesson lesson = new Teacher(Lexicon.EMPTY).learn(Texts.pairs(0, 60));
    renderings = new Renderings(glossary, LearnedPhrases.of(each -> each.accept(lesson)));
  }

  @Test
  void theGlossaryComesFirstAndKnowsWhatWasSeenOfIt() {
    List<Rendering> found = renderings.of("Hợp đồng", Language.VI);
    assertEquals(new Rendering("agreement", 1, 0, Source.GLOSSARY), found.getFirst());
    assertEquals("contract", found.get(1).phrase());
    assertEquals(Source.GLOSSARY, found.get(1).source());
    assertEquals(true, found.get(1).count() > 1);
  }

  @Test
  void accentsTellTermsApart() {
    assertEquals(List.of(), renderings.of("hop dong", Language.VI));
    assertEquals("bồi thường", renderings.of("COMPENSATION", Language.EN).getFirst().phrase());
  }

  @Test
  void theLongestTermsOfAQueryAreFound() {
    List<Renderings.Found> found = renderings.in("về hợp đồng lao động, bồi thường", Language.VI);
    assertEquals(
        List.of("hợp đồng lao động", "bồi thường"),
        found.stream().map(Renderings.Found::term).toList());
    assertEquals(new Span(3, 20), found.getFirst().span());
    assertEquals("job", found.getFirst().renderings().getFirst().phrase());
  }

  @Test
  void noTermReachesAcrossPunctuation() {
    assertEquals(
        List.of("hợp đồng"),
        renderings.in("hợp đồng, lao động", Language.VI).stream()
            .map(Renderings.Found::term)
            .toList());
  }
}
