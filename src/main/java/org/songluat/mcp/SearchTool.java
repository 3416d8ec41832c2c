package org.songluat.mcp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.songluat.index.BeadRecord;
import org.songluat.index.LegalIndex;
import org.songluat.search.Filters;
import org.songluat.search.Hit;
import org.songluat.search.HitSide;
import org.songluat.search.LegalSearcher;
import org.songluat.search.Rejected;
import org.songluat.search.Results;
import org.songluat.search.SearchRequest;

/** Finds clauses by words, phrases, numbers and places. */
record SearchTool(LegalIndex index, LegalSearcher searcher, Site site) implements Tool {
  private static final Parameter.Text QUERY =
      new Parameter.Text(
          "query",
          true,
          SearchRequest.MAX_QUERY,
          "Words in Vietnamese (accents may be left out) or English, \"phrases\", a document number"
              + " such as 52-NQ/TW, a place such as 'khoản 2 Điều 5'; -word leaves out.");
  private static final Parameter.Side LANG =
      new Parameter.Side("lang", "The language the words must be found in; absent for either.");
  private static final Parameter.Text WORK =
      new Parameter.Text("work", false, 300, "Only in the work of this id or number.");
  private static final Parameter.Whole SIZE =
      new Parameter.Whole("size", 1, 20, 5, "How many passages at most.");
  private static final Parameter.Text CURSOR =
      new Parameter.Text("cursor", false, 4000, "The next of the answer before, for more of it.");

  /**
   * What it answers.
   *
   * @param totalIsExact false where more match than the total says
   * @param notes how the query was read otherwise than typed
   * @param next the cursor of what follows, null where nothing does
   */
  record Found(
      int total,
      boolean totalIsExact,
      List<String> notes,
      List<Pair> hits,
      @Nullable String next) {}

  @Override
  public String name() {
    return "search_clauses";
  }

  @Override
  public String title() {
    return "Search clauses";
  }

  @Override
  public String description() {
    return "Finds clauses of Vietnamese legal texts, best first, each with its text in Vietnamese"
        + " and English, its citation in both languages and its address. Quote the text as it"
        + " is, with citation and address.";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(QUERY, LANG, WORK, SIZE, CURSOR);
  }

  @Override
  public Answer answer(Map<String, Object> arguments) throws IOException {
    String work = WORK.optional(arguments);
    String only = work == null ? null : HeldWork.named(index, work).id();
    SearchRequest request =
        new SearchRequest(
            QUERY.of(arguments),
            LANG.of(arguments),
            SIZE.of(arguments),
            CURSOR.optional(arguments),
            new Filters(only, null, null, null));
    Results results = results(request);
    List<Pair> hits = new ArrayList<>();
    for (Hit hit : results.hits()) {
      bead(hit).ifPresent(bead -> hits.add(Pair.of(bead, site)));
    }
    List<String> notes = results.query().notes();
    Found found =
        new Found(
            results.total(), results.matches().exact(), notes, List.copyOf(hits), results.next());
    return new Answer(found, printed(found));
  }

  private Results results(SearchRequest request) throws IOException {
    try {
      return switch (searcher.search(request)) {
        case Results results -> results;
        case Rejected rejected ->
            throw new ToolException(
                "query, column " + rejected.column() + ": " + rejected.message());
      };
    } catch (IllegalArgumentException e) {
      if (request.cursor() == null) {
        throw e;
      }
      throw new ToolException("cursor must be the next of the answer before to the same query");
    }
  }

  /** Its clauses one by one, each with its own place: a hit has them joined. */
  private Optional<BeadRecord> bead(Hit hit) throws IOException {
    HitSide side = hit.vi() == null ? hit.en() : hit.vi();
    return side == null ? Optional.empty() : index.beadOf(side.id().split(" ", 2)[0]);
  }

  private static String printed(Found found) {
    StringBuilder text = new StringBuilder();
    text.append(found.total() == 0 ? "No clause matches.\n" : found.total() + " passages match.\n");
    found.notes().forEach(note -> text.append(note).append('\n'));
    found.hits().forEach(hit -> text.append('\n').append(hit.printed()));
    return text.toString();
  }
}
