package org.songluat.search.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.songluat.align.learned.Rendering;
import org.songluat.align.learned.Renderings;
import org.songluat.index.Fields;
import org.songluat.search.question.QueryWord;
import org.songluat.search.question.Question;
import org.songluat.text.Language;

/**
 * A query in the words of the other language, so that a text which exists in that language only is
 * found too: each term that is known by its renderings, the other words as they are.
 *
 * @param terms renderings with how likely each is, of each term
 * @param rest the words that no rendering is known of
 */
public record Translation(
    Language to, List<Map<String, Float>> terms, List<QueryWord> rest, Question.Words reader) {
  /** Of a term the likeliest renderings are looked for; more would cost more than they find. */
  private static final int MOST_RENDERINGS = 2;

  private static final int MOST_TERMS = 12;
  private static final double LIKELY = 0.15;

  public static Translation of(Question question, Language from, Renderings known) {
    String text = question.reading().rest();
    List<Renderings.Found> found = known.in(text, from);
    List<Map<String, Float>> terms = new ArrayList<>();
    found.stream().limit(MOST_TERMS).forEach(one -> terms.add(likely(one)));
    terms.removeIf(Map::isEmpty);
    List<QueryWord> rest =
        question.words().stream()
            .filter(w -> found.stream().noneMatch(f -> f.span().overlaps(w.vi().span())))
            .filter(w -> w.odds(from.other()) == 1)
            .toList();
    return new Translation(from.other(), terms, rest, question.reader());
  }

  private static Map<String, Float> likely(Renderings.Found found) {
    Map<String, Float> likely = new LinkedHashMap<>();
    for (Rendering rendering : found.renderings()) {
      if (likely.size() < MOST_RENDERINGS && rendering.probability() >= LIKELY) {
        likely.put(rendering.phrase(), (float) Math.min(1, rendering.probability()));
      }
    }
    return likely;
  }

  public boolean empty() {
    return terms.isEmpty();
  }

  /** All renderings, in the order of the terms. */
  public List<String> renderings() {
    return terms.stream().flatMap(term -> term.keySet().stream()).distinct().toList();
  }

  /** The words of all renderings. */
  public List<QueryWord> words() {
    return renderings().stream()
        .flatMap(rendering -> reader.in(rendering).stream())
        .map(word -> new QueryWord(word.vi(), word.en(), odds(Language.VI), odds(Language.EN)))
        .filter(word -> !word.joining())
        .toList();
  }

  private float odds(Language side) {
    return side == to ? 1 : 0;
  }

  /** Any of the terms in one of their renderings, the more the better. */
  Query query(WordScores scores) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Map<String, Float> term : terms) {
      List<Query> choices = new ArrayList<>();
      term.forEach((phrase, chance) -> choices.add(new BoostQuery(rendered(phrase), chance)));
      any.add(new DisjunctionMaxQuery(choices, 0), Occur.SHOULD);
    }
    rest.forEach(word -> any.add(scores.one(word), Occur.SHOULD));
    return any.build();
  }

  private Query rendered(String phrase) {
    List<org.songluat.index.analysis.Term> words = reader.analysis().terms(phrase, to);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (int k = 0; k < words.size(); k++) {
      add(Fields.loose(to), words.get(k).loose(), any);
      if (k > 0) {
        add(Fields.loosePairs(to), words.get(k - 1).loosePair(words.get(k)), any);
      }
    }
    return any.build();
  }

  private static void add(String field, String term, BooleanQuery.Builder any) {
    any.add(new TermQuery(new Term(field, term)), Occur.SHOULD);
  }
}
