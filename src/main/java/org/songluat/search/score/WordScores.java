package org.songluat.search.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.songluat.index.Fields;
import org.songluat.search.question.QueryWord;
import org.songluat.text.Language;

/** What a word, and two neighbours, count where they are found. */
public record WordScores(Weights weights, Set<Language> sides) {
  /** Enough to tell hòa from hoà where all else is the same. */
  private static final float AS_PRINTED = 0.2f;

  public WordScores {
    sides = Set.copyOf(sides);
  }

  /** Any of the words, the more the better, neighbours more than strangers. */
  Query any(List<QueryWord> words) {
    BooleanQuery.Builder scores = new BooleanQuery.Builder();
    words.forEach(word -> scores.add(one(word), Occur.SHOULD));
    for (int i = 1; i < words.size(); i++) {
      for (Query pair : pairs(words.get(i - 1), words.get(i))) {
        scores.add(pair, Occur.SHOULD);
      }
    }
    return scores.build();
  }

  /** All of the words. */
  Query all(List<QueryWord> words) {
    BooleanQuery.Builder scores = new BooleanQuery.Builder();
    words.forEach(word -> scores.add(one(word), Occur.MUST));
    return words.isEmpty() ? new MatchNoDocsQuery("no words") : scores.build();
  }

  /** The word in the form it is found best in. */
  Query one(QueryWord word) {
    List<Query> forms = new ArrayList<>();
    for (Language side : Language.values()) {
      float odds = sides.contains(side) ? word.odds(side) * weight(word) : 0;
      if (odds > 0 && side == Language.VI) {
        addVietnamese(word, odds, forms);
      } else if (odds > 0) {
        addEnglish(word, odds, forms);
      }
    }
    return forms.isEmpty()
        ? new MatchNoDocsQuery("not of this side")
        : new DisjunctionMaxQuery(forms, weights.tie());
  }

  private float weight(QueryWord word) {
    return word.joining() ? weights.joining() : 1;
  }

  private void addVietnamese(QueryWord word, float odds, List<Query> forms) {
    boolean accented = word.vi().accented();
    String exact = Fields.exact(Language.VI);
    String loose = Fields.loose(Language.VI);
    add(exact, word.vi().exact(), odds * (accented ? 1 : weights.bare()), forms);
    if (word.vi().wavers()) {
      add(Fields.printed(), word.vi().printed(), odds * AS_PRINTED, forms);
    }
    float folded = accented ? weights.folded() : weights.unaccented();
    add(loose, word.vi().loose(), odds * folded, forms);
    add(Fields.context(Language.VI), word.vi().loose(), odds * weights.context(), forms);
  }

  private void addEnglish(QueryWord word, float odds, List<Query> forms) {
    add(Fields.exact(Language.EN), word.en().exact(), odds, forms);
    add(Fields.loose(Language.EN), word.en().loose(), odds * weights.stemmed(), forms);
    add(Fields.context(Language.EN), word.en().loose(), odds * weights.context(), forms);
  }

  private List<Query> pairs(QueryWord first, QueryWord second) {
    List<Query> pairs = new ArrayList<>();
    float weight = Math.min(weight(first), weight(second));
    for (Language side : Language.values()) {
      float odds = weight * Math.min(first.odds(side), second.odds(side));
      if (odds > 0 && sides.contains(side)) {
        String loose = first.in(side).loosePair(second.in(side));
        add(Fields.loosePairs(side), loose, odds * weights.loosePair(), pairs);
      }
    }
    boolean accented = first.vi().accented() || second.vi().accented();
    if (accented && sides.contains(Language.VI)) {
      add(
          Fields.exactPairs(),
          first.vi().exactPair(second.vi()),
          weight * weights.exactPair(),
          pairs);
    }
    return pairs;
  }

  private static void add(String field, String term, float weight, List<Query> queries) {
    if (weight > 0) {
      queries.add(new BoostQuery(new TermQuery(new Term(field, term)), weight));
    }
  }
}
