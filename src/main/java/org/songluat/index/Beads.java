package org.songluat.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;
import org.songluat.index.matches.Facet;
import org.songluat.index.matches.FacetField;
import org.songluat.index.matches.KnownTerms;
import org.songluat.index.matches.MatchCounter;
import org.songluat.index.matches.Matches;
import org.songluat.index.matches.Phrases;
import org.songluat.law.Work;

/** Finds beads and reads them back. */
final class Beads {
  private static final Map<Facet, FacetField> FACETS =
      Map.of(
          Facet.TYPE, new FacetField.Word(Fields.TYPE),
          Facet.ISSUER, new FacetField.Word(Fields.ISSUER),
          Facet.YEAR, new FacetField.Number(Fields.YEAR),
          Facet.WORK, new FacetField.Word(Fields.WORK),
          Facet.LANGUAGES, new FacetField.Together(Fields.LANGUAGE));

  private final IndexSearcher searcher;
  private final StoredFields stored;
  private final Map<String, Work> works;

  Beads(IndexSearcher searcher, Works held) throws IOException {
    this.searcher = searcher;
    this.stored = searcher.storedFields();
    this.works = held.of(searcher.getIndexReader());
  }

  /** The works of one commit that were read last: most hits are of few works. */
  static final class Works {
    private static final int MOST = 2000;

    private @Nullable IndexReader commit;
    private Map<String, Work> works = Map.of();

    /** Those of a commit; of another than before none are held yet. */
    synchronized Map<String, Work> of(IndexReader reader) {
      if (commit != reader) {
        commit = reader;
        works = Collections.synchronizedMap(new Latest());
      }
      return works;
    }

    private static final class Latest extends LinkedHashMap<String, Work> {
      private static final long serialVersionUID = 1;

      Latest() {
        super(16, 0.75f, true);
      }

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, Work> eldest) {
        return size() > MOST;
      }
    }
  }

  FoundPage find(BeadQuery question) throws IOException {
    int max = searcher.getIndexReader().maxDoc();
    String cursor = question.cursor();
    FieldDoc after = cursor == null ? null : Cursor.read(cursor, question.mark(), max);
    if (max == 0) {
      return new FoundPage(Matches.NONE, List.of());
    }
    Query query = KnownTerms.of(filtered(question), searcher);
    List<Found> found = new ArrayList<>();
    TopDocs best = best(query, question, after);
    for (ScoreDoc hit : best.scoreDocs) {
      found.add(new Found(at(hit.doc), Cursor.score(hit), Cursor.of(hit, question.mark())));
    }
    return new FoundPage(matches(query, question, best.totalHits), found);
  }

  /** Where all matches were seen when the best were sought, they are not counted again. */
  private Matches matches(Query query, BeadQuery question, TotalHits seen) throws IOException {
    if (question.facets()) {
      return searcher.search(query, MatchCounter.faceted(FACETS));
    }
    if (seen.value() > Matches.MOST) {
      return new Matches(Matches.MOST, false, Map.of());
    }
    return seen.relation() == TotalHits.Relation.EQUAL_TO
        ? new Matches((int) seen.value(), true, Map.of())
        : searcher.search(query, MatchCounter.total());
  }

  private TopDocs best(Query query, BeadQuery question, @Nullable FieldDoc after)
      throws IOException {
    int size = question.size();
    // to look at positions twice, for the best and for the count, costs more than to skip nothing
    int seen = Phrases.in(query) ? Matches.MOST : size;
    if (question.order() == BeadQuery.Order.RELEVANCE) {
      return searcher.search(query, new TopScoreDocCollectorManager(size, after, seen));
    }
    boolean newest = question.order() == BeadQuery.Order.NEWEST;
    int undated = newest ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    SortField day =
        IntField.newSortField(Fields.DAY, newest, SortedNumericSelector.Type.MIN, undated);
    Sort sort = new Sort(day, SortField.FIELD_SCORE);
    return searcher.search(query, new TopFieldCollectorManager(sort, size, after, seen));
  }

  private static Query filtered(BeadQuery question) {
    Query filter = question.filter();
    return filter == null
        ? question.query()
        : new BooleanQuery.Builder()
            .add(question.query(), Occur.MUST)
            .add(filter, Occur.FILTER)
            .build();
  }

  BeadRecord at(int entry) throws IOException {
    Document bead = stored.document(entry, Set.of(Fields.CONTENT, Fields.WORK));
    return BeadCodec.decode(bead.getBinaryValue(Fields.CONTENT), work(bead.get(Fields.WORK)));
  }

  /** Finds a work's own entry. */
  static Query entryOf(String work) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Fields.WORK, work)), Occur.FILTER)
        .add(new TermQuery(new Term(Fields.KIND, Fields.WORK_ENTRY)), Occur.FILTER)
        .build();
  }

  private Work work(String id) throws IOException {
    Work known = works.get(id);
    if (known == null) {
      int entry = searcher.search(entryOf(id), 1).scoreDocs[0].doc;
      known = CatalogueEntry.work(stored.document(entry)).work();
      works.put(id, known);
    }
    return known;
  }
}
