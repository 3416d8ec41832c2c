package org.songluat.search.score;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.songluat.index.Fields;
import org.songluat.index.analysis.Term;
import org.songluat.index.vocabulary.Counted;
import org.songluat.index.vocabulary.Vocabulary;

/**
 * Two Vietnamese syllables as neighbours. Found with the accents typed they count 1, where only one
 * bears accents with those on it {@link #PARTLY}, otherwise as it is told.
 */
final class PairQuery extends Query {
  /** "chuyen đổi" for "chuyển đổi". */
  private static final float PARTLY = 0.4f;

  /** Of all ways to accent two syllables the commonest are looked for. */
  private static final int MOST = 4;

  private final Term first;
  private final Term second;
  private final float others;

  /**
   * @param others how often the pair counts with accents that contradict those typed, in 0..1
   */
  PairQuery(Term first, Term second, float others) {
    this.first = first;
    this.second = second;
    this.others = others;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    String key = first.pairKey(second);
    SynonymQuery.Builder pairs = new SynonymQuery.Builder(Fields.keyedPairs());
    List<Counted> found =
        new Vocabulary(searcher.getIndexReader()).frequent(Fields.keyedPairs(), key, MOST);
    boolean any = false;
    for (Counted pair : found) {
      float counts = counts(pair.term().substring(key.length()));
      if (counts > 0) {
        pairs.addTerm(new BytesRef(pair.term()), counts);
        any = true;
      }
    }
    return any ? pairs.build() : new MatchNoDocsQuery("no such neighbours");
  }

  private float counts(String pair) {
    int space = pair.indexOf(' ');
    boolean firstTyped = pair.substring(0, space).equals(first.exact());
    boolean secondTyped = pair.substring(space + 1).equals(second.exact());
    if (firstTyped && secondTyped || !first.accented() && !second.accented()) {
      return 1;
    }
    boolean fits = (firstTyped || !first.accented()) && (secondTyped || !second.accented());
    return fits ? PARTLY : others;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(@Nullable String field) {
    return "\"" + first.exact() + " " + second.exact() + "\"/" + others;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PairQuery that
        && first.equals(that.first)
        && second.equals(that.second)
        && others == that.others;
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), first, second, others);
  }
}
