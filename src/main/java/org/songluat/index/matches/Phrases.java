package org.songluat.index.matches;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** Tells whether a query must look at the positions of words. */
public final class Phrases extends QueryVisitor {
  private boolean found;

  private Phrases() {}

  /** Whether any part of a query is a phrase. */
  public static boolean in(Query query) {
    Phrases phrases = new Phrases();
    query.visit(phrases);
    return phrases.found;
  }

  @Override
  public QueryVisitor getSubVisitor(Occur occur, Query parent) {
    found |= parent instanceof PhraseQuery;
    return this;
  }
}
