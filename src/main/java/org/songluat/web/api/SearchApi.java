package org.songluat.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.songluat.search.LegalSearcher;
import org.songluat.search.Rejected;
import org.songluat.search.Results;
import org.songluat.search.SearchRequest;
import org.songluat.search.Suggestion;

/** Search and completion for programs. */
public final class SearchApi {
  private static final int LONGEST_BEGINNING = 200;
  private static final int DEFAULT_SUGGESTIONS = 8;
  private static final int MOST_SUGGESTIONS = 20;

  private final LegalSearcher searcher;
  private final Searching searching;
  private final JsonReply reply = new JsonReply();

  /** What {@code GET /api/v1/suggest} answers. */
  record Suggestions(List<Suggestion> suggestions) {}

  public SearchApi(LegalSearcher searcher) {
    this.searcher = searcher;
    this.searching = new Searching(searcher);
  }

  public void search(Context ctx) throws IOException {
    SearchRequest request = new Params(ctx).search();
    switch (searching.search(request)) {
      case Results results -> reply.send(ctx, SearchAnswer.of(results));
      case Rejected rejected -> throw new MalformedQueryException(rejected);
    }
  }

  public void suggest(Context ctx) throws IOException {
    Params params = new Params(ctx);
    String beginning = params.required("q", LONGEST_BEGINNING);
    int size = params.number("size", DEFAULT_SUGGESTIONS, 1, MOST_SUGGESTIONS);
    reply.send(ctx, new Suggestions(searcher.suggest(beginning, size)));
  }
}
