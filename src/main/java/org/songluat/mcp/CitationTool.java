package org.songluat.mcp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songluat.exchange.CitationView;
import org.songluat.index.BeadRecord;
import org.songluat.index.LegalIndex;
import org.songluat.index.StoredWork;
import org.songluat.law.cite.Citation;
import org.songluat.law.cite.CitationFinder;
import org.songluat.text.Language;

/** Leads from citations to what they cite. */
record CitationTool(LegalIndex index, CitationFinder finder, Site site) implements Tool {
  private static final int MOST_CITATIONS = 20;
  private static final int MOST_PASSAGES = 30;

  private static final Parameter.Text TEXT =
      new Parameter.Text(
          "text",
          true,
          4000,
          "A citation, or a text with citations, in either language: 'điểm đ khoản 2 Điều 7 Nghị"
              + " định 43/2016/NĐ-CP', 'Article 5 of the 2013 Land Law'.");
  private static final Parameter.Side LANG =
      new Parameter.Side("lang", "The language of the text; absent where it is not known.");

  /**
   * What it answers.
   *
   * @param total how many citations the text has; some twenty are told
   */
  record Resolved(int total, List<Place> citations) {}

  /**
   * A citation and what it leads to.
   *
   * @param address of the page of the work; empty where it is not held
   * @param total how many passages the place has; some thirty are told. Of a work as a whole none
   *     is told
   */
  record Place(CitationView citation, String address, int total, List<Pair> passages) {}

  @Override
  public String name() {
    return "resolve_citation";
  }

  @Override
  public String title() {
    return "Resolve a citation";
  }

  @Override
  public String description() {
    return "Finds the legal citations in a text and the clauses they lead to, in both languages."
        + " The status is found, notHeld, ambiguous, relative or malformed: do not quote what"
        + " was not found.";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(TEXT, LANG);
  }

  @Override
  public Answer answer(Map<String, Object> arguments) throws IOException {
    String text = TEXT.of(arguments);
    Language language = LANG.of(arguments);
    List<Citation> found = language == null ? finder.find(text) : finder.find(text, language);
    List<Place> places = new ArrayList<>();
    for (Citation citation : found.stream().limit(MOST_CITATIONS).toList()) {
      places.add(place(citation));
    }
    Resolved resolved = new Resolved(found.size(), List.copyOf(places));
    return new Answer(resolved, printed(resolved));
  }

  private Place place(Citation citation) throws IOException {
    String id = citation.work();
    Optional<StoredWork> work = id == null ? Optional.empty() : index.work(id);
    CitationView view = CitationView.of(citation);
    if (work.isEmpty()) {
      return new Place(view, "", 0, List.of());
    }
    List<BeadRecord> beads =
        citation.pin().isEmpty()
            ? List.of()
            : Pinned.of(citation.pin(), index.beads(work.get().id()));
    return new Place(
        view,
        site.address(work.get().work()),
        beads.size(),
        beads.stream().limit(MOST_PASSAGES).map(bead -> Pair.of(bead, site)).toList());
  }

  private static String printed(Resolved resolved) {
    StringBuilder text = new StringBuilder();
    if (resolved.total() == 0) {
      text.append("The text cites nothing. Look for its words with search_clauses.\n");
    }
    for (Place place : resolved.citations()) {
      text.append(place.citation().text()).append(": ").append(place.citation().status());
      text.append(place.address().isEmpty() ? "" : "  " + place.address()).append('\n');
      boolean lost = !place.address().isEmpty() && !place.citation().place().isEmpty();
      text.append(lost && place.total() == 0 ? "The work has no such place.\n" : "");
      place.passages().forEach(pair -> text.append('\n').append(pair.printed()));
    }
    return text.toString();
  }
}
