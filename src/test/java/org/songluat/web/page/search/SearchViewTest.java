package org.songluat.web.page.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.songluat.index.matches.Facet;
import org.songluat.index.matches.Matches;
import org.songluat.search.Results;
import org.songluat.search.Understanding;
import org.songluat.search.note.Note;
import org.songluat.text.Language;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Samples;
import org.songluat.web.page.Ui;
import org.songluat.web.page.library.Holdings;

class SearchViewTest {
  private static final Understanding QUERY =
      new Understanding(
          "thẻ 5/2026/BM Điều 3",
          "vi",
          List.of("thẻ", "cấp thẻ"),
          List.of("5/2026/BM"),
          "3",
          List.of(new Note.Corrected("x", "y")));

  private static final Holdings NOTHING_HELD =
      new Holdings(List.of(), List.of(), List.of(), List.of(), List.of());

  private static SearchView view(Ui ui, @Nullable String next, @Nullable String didYouMean) {
    return SearchView.of(
        new Results(QUERY, new Matches(1234, true, Map.of()), List.of(), next, didYouMean),
        NOTHING_HELD,
        Messages.of(Language.EN),
        ui);
  }

  @Test
  void whatWouldNotNarrowIsLeftOut() {
    Map<Facet, Map<String, Integer>> facets =
        Map.of(
            Facet.TYPE, Map.of("law", 3),
            Facet.YEAR, new LinkedHashMap<>(new TreeMap<>(Map.of("2019", 2, "2020", 1200))),
            Facet.LANGUAGES, new TreeMap<>(Map.of("vi", 1, "vi+en", 2)));
    Results results = new Results(QUERY, new Matches(10_000, false, facets), List.of(), null, null);
    SearchView view =
        SearchView.of(results, NOTHING_HELD, Messages.of(Language.EN), Samples.ENGLISH);
    assertEquals("More than 10,000 results", view.total());
    assertEquals(
        List.of(
            new SearchView.Narrowing(
                "Year",
                List.of(
                    new SearchView.Way("/?q=th%E1%BA%BB&ui=en&year=2019", "2019", "2"),
                    new SearchView.Way("/?q=th%E1%BA%BB&ui=en&year=2020", "2020", "1,200"))),
            new SearchView.Narrowing(
                "Languages",
                List.of(
                    new SearchView.Way(
                        "/?q=th%E1%BA%BB+5%2F2026%2FBM+%C4%90i%E1%BB%81u+3+missing%3Aen&ui=en",
                        "Vietnamese only", "1"),
                    new SearchView.Way(
                        "/?q=th%E1%BA%BB+5%2F2026%2FBM+%C4%90i%E1%BB%81u+3+lang%3Avi+lang%3Aen&ui=en",
                        "Vietnamese and English", "2")))),
        view.narrowings());
  }

  @Test
  void itTellsHowTheQueryWasUnderstood() {
    SearchView view = view(Samples.ENGLISH, null, null);
    assertEquals("1,234 results", view.total());
    assertEquals(
        new Understood(
            List.of(
                new Understood.Part("number", "5/2026/BM"),
                new Understood.Part("place", "3"),
                new Understood.Part("", "thẻ"),
                new Understood.Part("", "cấp thẻ")),
            List.of("No clause has all of “x”; “y” was searched")),
        view.understood());
  }

  @Test
  void theNextPageAsksTheSameFromTheCursorOn() {
    SearchView view = view(Samples.ENGLISH, "AB+/=", null);
    assertEquals("/?cursor=AB%2B%2F%3D&q=th%E1%BA%BB&ui=en", view.next());
    assertNull(view.first());
  }

  @Test
  void aLaterPageLeadsBackToTheFirst() {
    Ui later = new Ui(Language.EN, false, "/", Map.of("q", "a", "cursor", "AB"));
    SearchView view = view(later, null, null);
    assertNull(view.next());
    assertEquals("/?q=a", view.first());
  }

  @Test
  void aBetterSpellingIsALink() {
    assertEquals(
        new SearchView.Link("/?q=th%E1%BA%BB+%C4%91%E1%BB%8Dc&ui=en", "thẻ đọc"),
        view(Samples.ENGLISH, null, "thẻ đọc").didYouMean());
  }
}
