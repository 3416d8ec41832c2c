package org.songluat.search.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.songluat.align.learned.Renderings;
import org.songluat.index.Fields;
import org.songluat.search.note.Note;
import org.songluat.search.question.FunctionWords;
import org.songluat.search.question.QueryWord;
import org.songluat.search.question.Question;
import org.songluat.text.Language;
import org.songluat.text.Span;

/**
 * A query in the words of a language, so that a text which exists in that language only is found
 * too: each term that is known by its renderings, abbreviations by what they stand for, the other
 * words as they are.
 *
 * @param own whether the query is in that language already, and only abbreviations are written out
 * @param terms renderings with how likely each is, of each term
 * @param rest the words that no rendering is known of
 */
public record Translation(
    Language to,
    boolean own,
    List<Map<String, Float>> terms,
    List<QueryWord> rest,
    Question.Words reader) {
  private static final int MOST_TERMS = 16;

  /** Of all renderings together: each word is sought in up to three fields. */
  private static final int MOST_WORDS = 64;

  /** The query in the words of the other language. */
  public static Translation of(Question question, Language from, Allowed allowed) {
    Renderings known = allowed.known();
    List<Renderings.Found> found =
        new ArrayList<>(known.abbreviations(question.text(), from.other()));
    List<Span> taken = found.stream().map(Renderings.Found::span).toList();
    known.in(question.reading().rest(), from).stream()
        .filter(one -> taken.stream().noneMatch(one.span()::overlaps))
        .forEach(found::add);
    return of(question, from.other(), false, allowed.offered(found));
  }

  /** The query with its abbreviations written out. */
  public static Translation writtenOut(Question question, Language in, Allowed allowed) {
    List<Renderings.Found> found = allowed.known().abbreviations(question.text(), in);
    return of(question, in, true, allowed.offered(found));
  }

  private static Translation of(
      Question question, Language to, boolean own, List<Allowed.Offered> offered) {
    List<Map<String, Float>> terms = new ArrayList<>();
    int words = 0;
    for (Allowed.Offered one : offered.subList(0, Math.min(MOST_TERMS, offered.size()))) {
      Map<String, Float> likely = one.renderings();
      words += likely.keySet().stream().mapToInt(Translation::length).sum();
      if (!likely.isEmpty() && words <= MOST_WORDS) {
        terms.add(likely);
      }
    }
    List<QueryWord> rest =
        question.words().stream()
            .filter(w -> offered.stream().noneMatch(o -> o.span().overlaps(w.vi().span())))
            .filter(w -> w.odds(to) == 1)
            .toList();
    return new Translation(to, own, terms, rest, question.reader());
  }

  private static int length(String phrase) {
    return phrase.split(" ").length;
  }

  public boolean empty() {
    return terms.isEmpty();
  }

  /** All renderings, in the order of the terms. */
  public List<String> renderings() {
    return terms.stream().flatMap(term -> term.keySet().stream()).distinct().toList();
  }

  /** What else was searched, told to people. */
  public Note note() {
    return own ? new Note.WrittenOut(to, renderings()) : new Note.Rendered(to, renderings());
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

  float weight(Weights weights) {
    float rendered = to == Language.EN ? weights.inEnglish() : weights.inVietnamese();
    return own ? weights.writtenOut() : rendered;
  }

  /** Any of the terms in one of their renderings, the more the better. */
  Query query(WordScores scores) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    Weights weights = scores.weights();
    for (Map<String, Float> term : terms) {
      List<Query> choices = new ArrayList<>();
      term.forEach((phrase, chance) -> {
        float sure = (float) Math.pow(chance, weights.certainty());
        choices.add(new BoostQuery(rendered(phrase, weights), sure));
      });
      any.add(new DisjunctionMaxQuery(choices, 0), Occur.SHOULD);
    }
    rest.forEach(word -> any.add(scores.one(word), Occur.SHOULD));
    return any.build();
  }

  /** Its accents are known, so Vietnamese is looked for with them. */
  private Query rendered(String phrase, Weights weights) {
    boolean vietnamese = to == Language.VI;
    List<org.songluat.index.analysis.Term> words = reader.analysis().terms(phrase, to);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (int k = 0; k < words.size(); k++) {
      org.songluat.index.analysis.Term word = words.get(k);
      boolean joining = FunctionWords.contains(word);
      float weight = joining ? weights.joining() : 1;
      if (vietnamese) {
        add(Fields.exact(to), word.exact(), weight, any);
      } else {
        add(Fields.loose(to), word.loose(), weight, any);
      }
      if (!joining) {
        add(Fields.context(to), word.loose(), weights.renderedContext(), any);
      }
      if (k > 0) {
        addPair(words.get(k - 1), word, weights, any);
      }
    }
    return any.build();
  }

  private void addPair(
      org.songluat.index.analysis.Term first,
      org.songluat.index.analysis.Term second,
      Weights weights,
      BooleanQuery.Builder any) {
    if (to == Language.VI) {
      add(Fields.keyedPairs(), first.keyedPair(second), weights.renderedPair(), any);
    } else {
      add(Fields.stemmedPairs(), first.loosePair(second), weights.renderedPair(), any);
    }
  }

  private static void add(String field, String term, float weight, BooleanQuery.Builder any) {
    if (weight > 0) {
      any.add(new BoostQuery(new TermQuery(new Term(field, term)), weight), Occur.SHOULD);
    }
  }
}
