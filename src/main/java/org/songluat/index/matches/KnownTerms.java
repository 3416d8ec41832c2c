package org.songluat.index.matches;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A query with its terms looked up: those that an index lacks are left out, so that what remains is
 * a plain disjunction more often, and the others are not looked up again by each search of it.
 */
public final class KnownTerms {
  private final IndexSearcher searcher;

  private KnownTerms(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** The query as this searcher will run it; matches and scores stay the same. */
  public static Query of(Query query, IndexSearcher searcher) throws IOException {
    Query looked = new KnownTerms(searcher).looked(searcher.rewrite(query));
    return searcher.rewrite(looked);
  }

  private Query looked(Query query) throws IOException {
    return switch (query) {
      case TermQuery term -> term(term);
      case BoostQuery boost -> new BoostQuery(looked(boost.getQuery()), boost.getBoost());
      case BooleanQuery all -> all(all);
      case DisjunctionMaxQuery best -> best(best);
      default -> query;
    };
  }

  private Query term(TermQuery query) throws IOException {
    TermStates states = TermStates.build(searcher, query.getTerm(), true);
    return states.docFreq() == 0
        ? new MatchNoDocsQuery("no entry has " + query.getTerm())
        : new TermQuery(query.getTerm(), states);
  }

  private Query all(BooleanQuery query) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.setMinimumNumberShouldMatch(query.getMinimumNumberShouldMatch());
    for (BooleanClause clause : query.clauses()) {
      all.add(looked(clause.query()), clause.occur());
    }
    return all.build();
  }

  private Query best(DisjunctionMaxQuery query) throws IOException {
    List<Query> choices = new ArrayList<>();
    for (Query choice : query.getDisjuncts()) {
      choices.add(looked(choice));
    }
    return new DisjunctionMaxQuery(choices, query.getTieBreakerMultiplier());
  }
}
