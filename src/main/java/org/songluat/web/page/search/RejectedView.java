package org.songluat.web.page.search;

import org.songluat.search.Rejected;
import org.songluat.web.page.Messages;

/**
 * A query that could not be parsed, cut at the place.
 *
 * @param before what of the query stands before the place
 * @param at the character there, empty where the query ends
 * @param caret as many spaces as {@code before} has characters, and a caret
 */
record RejectedView(
    String message, int column, String before, String at, String after, String caret) {
  private static final int AROUND = 40;

  static RejectedView of(String query, Rejected rejected, Messages t) {
    int place = Math.clamp(rejected.column() - 1L, 0, query.length());
    int next = place < query.length() ? query.offsetByCodePoints(place, 1) : place;
    int from = Math.max(0, place - AROUND);
    int to = Math.min(query.length(), next + AROUND);
    String before = (from > 0 ? "…" : "") + query.substring(from, place);
    return new RejectedView(
        t.get("slip." + rejected.slip().rule().code(), rejected.slip().values().toArray()),
        rejected.column(),
        before,
        query.substring(place, next),
        query.substring(next, to) + (to < query.length() ? "…" : ""),
        " ".repeat(before.codePointCount(0, before.length())) + "^");
  }
}
