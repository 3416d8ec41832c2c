package org.songluat.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.songluat.index.BeadQuery;
import org.songluat.index.Fields;
import org.songluat.index.Found;
import org.songluat.index.LegalIndex;
import org.songluat.index.analysis.Analysis;
import org.songluat.law.Work;
import org.songluat.search.query.CitationBeginning;
import org.songluat.search.query.PlaceMention;
import org.songluat.search.score.QueryWriter;
import org.songluat.text.Language;
import org.songluat.text.Vietnamese;

/**
 * What is typed may go on to a work by number or title, to a place in one ("điều 5 luật thanh"), or
 * to a term.
 */
record Suggestions(LegalIndex index, Analysis analysis) {
  private static final int LONGEST = 200;
  private static final int MOST = 50;

  List<Suggestion> of(String beginning, int most) throws IOException {
    int wanted = Math.clamp(most, 0, MOST);
    String typed = Vietnamese.nfc(beginning);
    List<Suggestion> found = new ArrayList<>();
    if (wanted == 0 || typed.length() > LONGEST) {
      return found;
    }
    Optional<CitationBeginning> cited = CitationBeginning.of(typed);
    if (cited.isPresent()) {
      addPlaces(cited.get(), wanted, found);
    }
    int works = Math.min(wanted - found.size(), Math.max(1, wanted / 2));
    named(typed, works).forEach(work -> found.add(ofWork("", work)));
    if (!typed.isBlank() && wanted > found.size()) {
      for (String term : index.complete(typed, wanted - found.size())) {
        found.add(new Suggestion(term, null, null));
      }
    }
    return List.copyOf(found);
  }

  /** The place in the works that are named so and have it. */
  private void addPlaces(CitationBeginning cited, int wanted, List<Suggestion> found)
      throws IOException {
    for (Work work : named(cited.rest(), Math.max(1, wanted / 2))) {
      if (has(work, cited.places())) {
        found.add(ofWork(cited.kept() + " ", work));
      }
    }
  }

  private boolean has(Work work, List<PlaceMention> places) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(QueryWriter.term(Fields.WORK, String.valueOf(work.id())), Occur.FILTER);
    for (PlaceMention place : places) {
      all.add(QueryWriter.anyOf(Fields.PLACE, place.terms()), Occur.FILTER);
    }
    return !index.find(new BeadQuery(all.build(), null, 1, null, 0)).found().isEmpty();
  }

  private List<Work> named(String name, int most) throws IOException {
    List<org.songluat.index.analysis.Term> words = analysis.terms(name, Language.VI);
    if (words.isEmpty() || most < 1) {
      return List.of();
    }
    List<Work> works = new ArrayList<>();
    BeadQuery query = new BeadQuery(beginning(words), null, most, null, 0);
    for (Found work : index.find(query).found()) {
      works.add(work.bead().work());
    }
    return works;
  }

  /** All words of the name, the last one perhaps only begun. */
  private static Query beginning(List<org.songluat.index.analysis.Term> words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (org.songluat.index.analysis.Term word : words.subList(0, words.size() - 1)) {
      all.add(QueryWriter.term(Fields.NAME, word.loose()), Occur.MUST);
    }
    org.songluat.index.analysis.Term last = words.getLast();
    String plain = Vietnamese.fold(last.exact());
    BooleanQuery.Builder begun = new BooleanQuery.Builder();
    begun.add(new PrefixQuery(new Term(Fields.NAME, last.loose())), Occur.SHOULD);
    if (!plain.equals(last.loose())) {
      begun.add(new PrefixQuery(new Term(Fields.NAME, plain)), Occur.SHOULD);
    }
    return all.add(begun.build(), Occur.MUST).build();
  }

  private static Suggestion ofWork(String before, Work work) {
    String title = work.titles().best(Language.VI);
    String number = work.number();
    String text = number != null ? number : title != null ? title : String.valueOf(work.id());
    return new Suggestion(before + text, work.id(), title);
  }
}
