package org.songluat.web.api;

import java.io.IOException;
import org.songluat.search.LegalSearcher;
import org.songluat.search.QueryOutcome;
import org.songluat.search.SearchRequest;

/** Puts requests to the searcher; a cursor that it did not give out is the caller's mistake. */
public final class Searching {
  private final LegalSearcher searcher;

  public Searching(LegalSearcher searcher) {
    this.searcher = searcher;
  }

  public QueryOutcome search(SearchRequest request) throws IOException {
    String cursor = request.cursor();
    if (cursor == null) {
      return searcher.search(request);
    }
    try {
      return searcher.search(request);
    } catch (IllegalArgumentException e) {
      throw new InvalidParameterException("cursor", "be the next of the page before", cursor, e);
    }
  }
}
