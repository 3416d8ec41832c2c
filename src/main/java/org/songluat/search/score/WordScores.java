package org.songluat.search.score;

import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
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

  /** How often a pair counts that is found with accents which contradict those typed. */
  private static final float OTHER_ACCENTS = 0.3f;

  public WordScores {
    sides = Set.copyOf(sides);
  }

  /** Any of the words, the more the better, neighbours more than strangers. */
  Query any(List<QueryWord> words) {
    BooleanQuery.Builder scores = new BooleanQuery.Builder();
    words.forEach(word -> scores.add(one(word), Occur.SHOULD));
    for (int i = 1; i < words.size(); i++) {
      addPairs(words.get(i - 1), words.get(i), scores);
    }
    return scores.build();
  }

  /** All of the words. */
  Query all(List<QueryWord> words) {
    BooleanQuery.Builder scores = new BooleanQuery.Builder();
    words.forEach(word -> scores.add(one(word), Occur.MUST));
    return words.isEmpty() ? new MatchNoDocsQuery("no words") : scores.build();
  }

  /**
   * The word in all its forms. What is found as typed is found folded or stemmed too: the forms add
   * up to the best one and a part of the others. Sums are what Lucene skips hopeless entries by.
   */
  Query one(QueryWord word) {
    BooleanQuery.Builder forms = new BooleanQuery.Builder();
    boolean any = false;
    for (Language side : Language.values()) {
      float odds = sides.contains(side) ? word.odds(side) * weight(word) : 0;
      if (odds > 0 && side == Language.VI) {
        addVietnamese(word, odds, forms);
      } else if (odds > 0) {
        addEnglish(word, odds, forms);
      }
      any |= odds > 0;
    }
    return any ? forms.build() : new MatchNoDocsQuery("not of this side");
  }

  private float weight(QueryWord word) {
    return word.joining() ? weights.joining() : 1;
  }

  private void addVietnamese(QueryWord word, float odds, BooleanQuery.Builder forms) {
    boolean accented = word.vi().accented();
    if (accented && word.joining()) {
      // half of all clauses have it: the other forms would cost much and tell nothing
      add(Fields.exact(Language.VI), word.vi().exact(), odds, forms);
      return;
    }
    float exact = accented ? 1 : weights.bare();
    float loose = accented ? weights.folded() : weights.unaccented();
    if (word.vi().wavers()) {
      add(Fields.printed(), word.vi().printed(), odds * AS_PRINTED * weights.tie(), forms);
    }
    add(Fields.exact(Language.VI), word.vi().exact(), odds * beyond(exact, loose), forms);
    add(Fields.loose(Language.VI), word.vi().loose(), odds * loose, forms);
    add(Fields.context(Language.VI), word.vi().loose(), odds * weights.context(), forms);
  }

  private void addEnglish(QueryWord word, float odds, BooleanQuery.Builder forms) {
    float exact = beyond(1, weights.stemmed());
    add(Fields.exact(Language.EN), word.en().exact(), odds * exact, forms);
    add(Fields.loose(Language.EN), word.en().loose(), odds * weights.stemmed(), forms);
    add(Fields.context(Language.EN), word.en().loose(), odds * weights.context(), forms);
  }

  /** What the word as typed counts beside its looser form, which is always found with it. */
  private float beyond(float exact, float loose) {
    return exact > loose ? exact - (1 - weights.tie()) * loose : weights.tie() * exact;
  }

  private void addPairs(QueryWord first, QueryWord second, BooleanQuery.Builder pairs) {
    float weight = Math.min(weight(first), weight(second));
    for (Language side : Language.values()) {
      float odds = weight * Math.min(first.odds(side), second.odds(side));
      if (odds > 0 && sides.contains(side) && side == Language.VI) {
        addPair(first.vi(), second.vi(), odds, pairs);
      } else if (odds > 0 && sides.contains(side)) {
        String loose = first.en().loosePair(second.en());
        add(Fields.stemmedPairs(), loose, odds * weights.loosePair(), pairs);
      }
    }
  }

  private void addPair(
      org.songluat.index.analysis.Term first,
      org.songluat.index.analysis.Term second,
      float odds,
      BooleanQuery.Builder pairs) {
    boolean accented = first.accented() || second.accented();
    float weight = odds * (weights.loosePair() + (accented ? weights.exactPair() : 0));
    if (weight > 0) {
      float others = weights.folded() > 0 ? OTHER_ACCENTS : 0;
      pairs.add(new BoostQuery(new PairQuery(first, second, others), weight), Occur.SHOULD);
    }
  }

  private static void add(String field, String term, float weight, BooleanQuery.Builder queries) {
    if (weight > 0) {
      queries.add(new BoostQuery(new TermQuery(new Term(field, term)), weight), Occur.SHOULD);
    }
  }
}
