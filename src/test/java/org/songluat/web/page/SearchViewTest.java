package org.songluat.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.songluat.search.Results;
import org.songluat.search.Understanding;
import org.songluat.text.Language;

class SearchViewTest {
  private static final Understanding QUERY =
      new Understanding(
          "thẻ 5/2026/BM Điều 3",
          "vi",
          List.of("thẻ", "cấp thẻ"),
          List.of("5/2026/BM"),
          "3",
          List.of("x was read as y"));

  private static SearchView view(Ui ui, @Nullable String next, @Nullable String didYouMean) {
    return SearchView.of(
        new Results(QUERY, 1234, List.of(), next, didYouMean), Messages.of(Language.EN), ui);
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
            List.of("x was read as y")),
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
