package org.songluat.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.search.Filters;
import org.songluat.search.Hit;
import org.songluat.search.LegalSearcher;
import org.songluat.search.Manner;
import org.songluat.search.QueryOutcome;
import org.songluat.search.Results;
import org.songluat.search.SearchRequest;
import org.songluat.text.Language;
import org.songluat.text.Vietnamese;
import org.songluat.web.api.Params;
import org.songluat.web.page.concordance.Concordance;
import org.songluat.web.page.concordance.ConcordancePages;

/** How terms were rendered, for people. */
final class ConcordancePage {
  private static final int LONGEST = 200;

  /** As many pages of hits are read. */
  private static final int MOST_PAGES = 5;

  private final LegalSearcher searcher;
  private final LegalSearcher.Dictionary dictionary;
  private final ConcordancePages pages;

  ConcordancePage(
      LegalSearcher searcher, LegalSearcher.Dictionary dictionary, ConcordancePages pages) {
    this.searcher = searcher;
    this.dictionary = dictionary;
    this.pages = pages;
  }

  void show(Context ctx) throws IOException {
    Params params = new Params(ctx);
    String typed = params.text("q", LONGEST);
    String term = typed == null ? "" : typed.replaceAll("[\"“”]", " ").strip();
    Language asked = params.language("lang");
    ctx.contentType(WebApp.HTML)
        .result(
            pages.concordance(Visitor.of(ctx), asked, term.isEmpty() ? null : found(term, asked)));
  }

  private Concordance found(String term, @Nullable Language asked) throws IOException {
    if (asked != null) {
      return in(asked, term);
    }
    Concordance vietnamese = in(Language.VI, term);
    if (!Vietnamese.fold(term).equals(term)) {
      return vietnamese;
    }
    Concordance english = in(Language.EN, term);
    return english.lines() > vietnamese.lines() ? english : vietnamese;
  }

  private Concordance in(Language language, String term) throws IOException {
    List<Hit> hits = new ArrayList<>();
    String cursor = null;
    for (int page = 0; page < MOST_PAGES && (page == 0 || cursor != null); page++) {
      QueryOutcome outcome =
          searcher.search(
              new SearchRequest(
                  '"' + term + '"',
                  language,
                  SearchRequest.MAX_SIZE,
                  cursor,
                  Filters.NONE,
                  new Manner(false, null, false)));
      cursor = null;
      if (outcome instanceof Results results) {
        hits.addAll(results.hits());
        cursor = results.next();
      }
    }
    return Concordance.of(term, language, hits, dictionary.renderings().of(term, language))
        .whole(cursor == null);
  }
}
