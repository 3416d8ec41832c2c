package org.songluat.index.matches;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static Query beside(Query other) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term("text", "sách")), Occur.MUST)
        .add(new BoostQuery(other, 2), Occur.SHOULD)
        .build();
  }

  @Test
  void aPhraseIsSeenWhereverItStands() {
    Query phrase = new PhraseQuery("text", "thư", "viện");
    assertTrue(Phrases.in(phrase));
    assertTrue(Phrases.in(beside(phrase)));
  }

  @Test
  void wordsAreNoPhrase() {
    assertFalse(Phrases.in(beside(new TermQuery(new Term("text", "thư")))));
  }
}
