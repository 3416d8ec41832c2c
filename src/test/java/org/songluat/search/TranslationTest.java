package org.songluat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.songluat.align.learned.LearnedPhrases;
import org.songluat.align.learned.Renderings;
import org.songluat.align.lexicon.Glossary;
import org.songluat.index.LegalIndex;
import org.songluat.text.Language;

/** Queries in one language for texts that exist in the other only. */
class TranslationTest {
  private static final String TERMS =
      """
      bản dịch\ttranslation
      người dịch\ttranslator
      tiếng Anh\tEnglish
      phi thuyền\tspaceship
      phí mượn sách\tlending fee
      cửa sổ\twindow
      PMS\tlending fee\t\tabbr. of phí mượn sách
      """;

  private static LegalIndex index;
  private static LegalSearcher searcher;
  private static LegalSearcher plain;

  @BeforeAll
  static void open() throws Exception {
    index = Library.open();
    Glossary glossary = Glossary.read("terms", new StringReader(TERMS));
    Renderings renderings = new Renderings(glossary, LearnedPhrases.EMPTY);
    searcher = new LegalSearcher(index, () -> renderings);
    plain = new LegalSearcher(index);
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  private static Results results(LegalSearcher searcher, SearchRequest request) throws IOException {
    return (Results) searcher.search(request);
  }

  private static String first(String query, Language side) throws IOException {
    Hit hit = results(searcher, SearchRequest.of(query)).hits().getFirst();
    HitSide text = side == Language.VI ? hit.vi() : hit.en();
    assertNotNull(text, query);
    return text.text();
  }

  @Test
  void aVietnameseQueryFindsWhatIsSaidInEnglishOnly() throws IOException {
    String only = "- Said in the translators’ English only.";
    assertEquals(only, first("tiếng Anh của người dịch", Language.EN));
    assertTrue(
        results(plain, SearchRequest.of("tiếng Anh của người dịch")).hits().stream()
            .allMatch(hit -> hit.vi() != null));
  }

  @Test
  void anEnglishQueryFindsWhatIsSaidInVietnameseOnly() throws IOException {
    assertEquals("Phí mượn sách nên bỏ, phi thuyền thì không.", first("spaceship", Language.VI));
    assertEquals(0, results(plain, SearchRequest.of("spaceship")).total());
  }

  @Test
  void theWordsOfTheOtherLanguageAreMarkedAndToldOf() throws IOException {
    Results results = results(searcher, SearchRequest.of("window"));
    HitSide vi = results.hits().getFirst().vi();
    assertNotNull(vi);
    assertEquals(
        List.of("cửa", "sổ"), vi.highlights().stream().map(span -> span.of(vi.text())).toList());
    assertTrue(
        results.query().notes().contains("Searched in Vietnamese too: cửa sổ"),
        () -> results.query().notes().toString());
  }

  @Test
  void onlyTheSideThatIsAskedForIsSearched() throws IOException {
    SearchRequest request = new SearchRequest("spaceship", Language.EN, 10, null, Filters.NONE);
    assertEquals(0, results(searcher, request).total());
  }

  @Test
  void aQueryWithoutKnownTermsIsAsItWas() throws IOException {
    SearchRequest request = SearchRequest.of("thẻ miễn phí cho học sinh");
    assertEquals(results(plain, request), results(searcher, request));
  }

  private static Results without(String query, String... terms) throws IOException {
    Manner manner = new Manner(true, null, false, Grouping.CLAUSE, List.of(terms));
    return results(searcher, new SearchRequest(query, null, 10, null, Filters.NONE, manner));
  }

  @Test
  void aRenderingThatWasTakenOutIsNotSearched() throws IOException {
    assertEquals(1, results(searcher, SearchRequest.of("spaceship")).total());
    Results none = without("spaceship", "Phi thuyền");
    assertEquals(0, none.total());
    assertEquals(List.of(), none.query().notes());
  }

  @Test
  void whatAnAbbreviationStandsForCanBeTakenOutToo() throws IOException {
    assertEquals(
        List.of("Searched in Vietnamese too: phí mượn sách"),
        without("PMS", "lending fee").query().notes());
    Results typed = without("PMS", "lending fee", "phí mượn sách");
    assertEquals(results(plain, SearchRequest.of("PMS")), typed);
  }

  @Test
  void theOtherRenderingsAreSearchedAsBefore() throws IOException {
    Results all = results(searcher, SearchRequest.of("spaceship window"));
    assertEquals(all, without("spaceship window", "cái cửa"));
    Results some = without("spaceship window", "phi thuyền");
    assertEquals(List.of("Searched in Vietnamese too: cửa sổ"), some.query().notes());
    assertTrue(some.total() < all.total());
  }

  @Test
  void anAbbreviationFindsWhatItStandsFor() throws IOException {
    assertEquals("- Xoá bỏ phí mượn sách, hoà giải tranh chấp.", first("PMS", Language.VI));
    Results results = results(searcher, SearchRequest.of("PMS"));
    assertEquals(
        List.of(
            "Searched in Vietnamese too: phí mượn sách", "Searched written out too: lending fee"),
        results.query().notes());
  }
}
