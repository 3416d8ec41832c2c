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

  private static Renderings glossary(String... lines) throws IOException {
    Glossary glossary = Glossary.read("terms", new StringReader(String.join("\n", lines)));
    return new Renderings(glossary, LearnedPhrases.EMPTY);
  }

  private static List<String> phrases(List<Rendering> renderings) {
    return renderings.stream().map(Rendering::phrase).toList();
  }

  @Test
  void whatAnEnglishTermUsuallyRendersComesFirst() throws IOException {
    Renderings known = glossary("bến\twharf", "bến\tquay", "cầu tàu\tquay");
    assertEquals(List.of("cầu tàu", "bến"), phrases(known.of("quay", Language.EN)));
  }

  @Test
  void pluralsOfEnglishTermsAreFoundInTheSingular() throws IOException {
    Renderings known = glossary("thư viện\tlibrary", "hộp sách\tbook box", "gương\tglass");
    List<Renderings.Found> found = known.in("book boxes, libraries and glass", Language.EN);
    assertEquals(
        List.of("book box", "library", "glass"),
        found.stream().map(Renderings.Found::term).toList());
  }

  @Test
  void accentsOfTermsMayBeMissingButNotBeOthers() throws IOException {
    Renderings known = glossary("mượn sách\tlending", "sách\tbook");
    assertEquals("mượn sách", known.in("muon sách", Language.VI).getFirst().term());
    assertEquals(List.of(), known.in("muon sach", Language.VI).stream().skip(1).toList());
    assertEquals("sách", known.in("muôn sách", Language.VI).getFirst().term());
    assertEquals(List.of(), known.in("sach", Language.VI));
  }

  @Test
  void abbreviationsStandForWhatTheGlossarySaysAndForInitials() throws IOException {
    Renderings known =
        glossary(
            "TVS\tdigital library\t\tabbr. of thư viện số",
            "phòng đọc và mượn sách\tlending and reading room");
    assertEquals("thư viện số", meaning(known, "mở TVS", Language.VI));
    assertEquals("digital library", meaning(known, "mở TVS", Language.EN));
    assertEquals("phòng đọc và mượn sách", meaning(known, "PĐMS", Language.VI));
    assertEquals("lending and reading room", meaning(known, "LRR", Language.EN));
    assertEquals(List.of(), known.abbreviations("tvs", Language.VI));
  }

  @Test
  void initialsThatManyTermsHaveStandForNone() throws IOException {
    Renderings known = glossary("a b c\tx", "a bb c\tx", "a bbb c\tx", "a bbbb c\tx");
    assertEquals(List.of(), known.abbreviations("ABC", Language.VI));
  }

  private static String meaning(Renderings known, String text, Language language) {
    return known.abbreviations(text, language).getFirst().renderings().getFirst().phrase();
  }
}
