package org.songluat.search.score;

import java.util.List;
import java.util.Set;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.songluat.index.Fields;
import org.songluat.index.analysis.Analysis;
import org.songluat.search.Filters;
import org.songluat.search.query.Bounds;
import org.songluat.search.query.Condition;
import org.songluat.search.query.Node;
import org.songluat.search.question.QueryWord;
import org.songluat.search.question.Question;
import org.songluat.search.resolve.Beginning;
import org.songluat.search.resolve.Resolved;
import org.songluat.text.Language;
import org.songluat.text.Measure;

/**
 * Writes the parts of a query that are no plain words: phrases, groups, fields, exclusions. Under
 * an operator, all words of a sequence must be there.
 *
 * @param anyAccents whether phrases may be found with other accents than typed
 */
public record PartWriter(
    Question.Words reader, WordScores scores, boolean anyAccents, Resolved resolved) {
  /** As wide as a clause is long; beyond it a window says no more than a conjunction. */
  public static final int WIDEST_WINDOW = 100;

  void addTo(BooleanQuery.Builder all, List<Node> parts) {
    for (Node part : parts) {
      switch (part) {
        case Node.Only only -> all.add(condition(only.condition()), Occur.FILTER);
        case Node.Not not -> all.add(excluded(not.part()), Occur.MUST_NOT);
        default -> all.add(write(part), Occur.MUST);
      }
    }
  }

  /** Whether a part must be found by its words. */
  boolean anyRequired(List<Node> parts) {
    return parts.stream().anyMatch(p -> !(p instanceof Node.Only) && !(p instanceof Node.Not));
  }

  private Query write(Node part) {
    return switch (part) {
      case Node.Word word -> scores.all(reader.in(word.text()));
      case Node.Phrase phrase -> phrase(phrase);
      case Node.Prefix prefix -> beginning(resolved.of(prefix));
      case Node.Side side -> on(side.language()).write(side.part());
      case Node.Only only -> condition(only.condition());
      case Node.Not not -> together(List.of(not));
      case Node.All all -> together(all.parts());
      case Node.Sequence sequence -> together(sequence.parts());
      case Node.Any any -> {
        BooleanQuery.Builder choices = new BooleanQuery.Builder();
        any.parts().forEach(choice -> choices.add(write(choice), Occur.SHOULD));
        yield choices.build();
      }
    };
  }

  private Query together(List<Node> parts) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    addTo(all, parts);
    if (parts.stream().allMatch(p -> p instanceof Node.Only || p instanceof Node.Not)) {
      all.add(Fields.anyBead(), Occur.FILTER);
    }
    return all.build();
  }

  /** What is excluded is excluded as typed: "-án" leaves "an" and "ẩn" in. */
  private Query excluded(Node part) {
    Weights exact = scores.weights().exactOnly();
    return new PartWriter(reader, new WordScores(exact, scores.sides()), false, resolved)
        .write(part);
  }

  private PartWriter on(Language side) {
    Set<Language> sides = scores.sides().contains(side) ? Set.of(side) : Set.of();
    return new PartWriter(reader, new WordScores(scores.weights(), sides), anyAccents, resolved);
  }

  private Query phrase(Node.Phrase phrase) {
    int slop = Math.min(phrase.window(), WIDEST_WINDOW);
    List<QueryWord> words = reader.in(phrase.text());
    boolean accented = words.stream().anyMatch(word -> word.vi().accented());
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    if (scores.sides().contains(Language.VI)) {
      boolean exact = accented && !anyAccents;
      String field = exact ? Fields.exact(Language.VI) : Fields.loose(Language.VI);
      either.add(
          inOrder(
              field,
              words.stream().map(w -> exact ? w.vi().exact() : w.vi().loose()).toList(),
              slop),
          Occur.SHOULD);
    }
    if (scores.sides().contains(Language.EN) && !accented) {
      either.add(
          inOrder(
              Fields.exact(Language.EN), words.stream().map(w -> w.en().exact()).toList(), slop),
          Occur.SHOULD);
    }
    return either.build();
  }

  private static Query inOrder(String field, List<String> terms, int slop) {
    return terms.isEmpty()
        ? new MatchNoDocsQuery("no words")
        : new PhraseQuery(slop, field, terms.toArray(String[]::new));
  }

  /** Words that begin alike count as one, however rare each of them is. */
  private Query beginning(Beginning beginning) {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    boolean accented = !beginning.exact().isEmpty() && !anyAccents;
    if (scores.sides().contains(Language.VI) && accented) {
      either.add(oneOf(Fields.exact(Language.VI), beginning.exact()), Occur.SHOULD);
    } else if (scores.sides().contains(Language.VI)) {
      either.add(oneOf(Fields.loose(Language.VI), beginning.loose()), Occur.SHOULD);
    }
    if (scores.sides().contains(Language.EN)) {
      either.add(oneOf(Fields.exact(Language.EN), beginning.english()), Occur.SHOULD);
    }
    return either.build();
  }

  private static Query oneOf(String field, List<String> terms) {
    SynonymQuery.Builder words = new SynonymQuery.Builder(field);
    terms.forEach(term -> words.addTerm(new Term(field, term)));
    return words.build();
  }

  private Query condition(Condition condition) {
    return switch (condition) {
      case Condition.OfWork work -> QueryWriter.term(Fields.WORK, work.id());
      case Condition.OfType type -> QueryWriter.term(Fields.TYPE, type.type().code());
      case Condition.ByIssuer issuer -> named(Fields.ISSUER, issuer.name());
      case Condition.SignedBy signer -> named(Fields.SIGNER, signer.name());
      case Condition.InDays days -> days(days);
      case Condition.HasAmount amount -> amount(amount);
      case Condition.Cites cites -> citing(cites);
      case Condition.BasedOn based -> oneOfIds(Fields.WORK, resolved.of(based).works());
      case Condition.InYears years -> years(years.first(), years.last());
      case Condition.Has has -> QueryWriter.term(Fields.LANGUAGE, has.language().code());
      case Condition.Lacks lacks ->
          new BooleanQuery.Builder()
              .add(Fields.anyBead(), Occur.FILTER)
              .add(QueryWriter.term(Fields.LANGUAGE, lacks.language().code()), Occur.MUST_NOT)
              .build();
      case Condition.At at -> {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        at.places().forEach(p -> all.add(QueryWriter.anyOf(Fields.PLACE, p), Occur.FILTER));
        yield all.build();
      }
    };
  }

  private Query named(String field, String name) {
    Analysis analysis = reader.analysis();
    return inOrder(
        field, analysis.terms(name, Language.VI).stream().map(term -> term.loose()).toList(), 0);
  }

  private static Query days(Condition.InDays days) {
    int first = (int) days.first().toEpochDay();
    return IntField.newRangeQuery(Fields.DAY, first, (int) days.last().toEpochDay());
  }

  private static Query amount(Condition.HasAmount amount) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Bounds bounds : amount.choices()) {
      for (Measure measure : bounds.measures()) {
        any.add(Fields.amount(measure, bounds.low(), bounds.high()), Occur.SHOULD);
      }
    }
    return new ConstantScoreQuery(any.build());
  }

  private Query citing(Condition.Cites cites) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    QueryWriter.citing(cites.work()).ifPresent(query -> any.add(query, Occur.SHOULD));
    any.add(oneOfIds(Fields.CITED, resolved.of(cites).works()), Occur.SHOULD);
    any.add(Fields.clauses(resolved.of(cites).clauses()), Occur.SHOULD);
    return new ConstantScoreQuery(any.build());
  }

  private static Query oneOfIds(String field, Set<String> ids) {
    return new TermInSetQuery(field, ids.stream().map(BytesRef::new).toList());
  }

  static Query years(int first, int last) {
    return IntField.newRangeQuery(Fields.YEAR, first, last);
  }

  /** What the request filters by, or null for nothing. */
  public @Nullable Query filters(Filters filters) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (filters.work() != null) {
      all.add(QueryWriter.term(Fields.WORK, filters.work()), Occur.FILTER);
    }
    if (filters.type() != null) {
      all.add(QueryWriter.term(Fields.TYPE, filters.type().code()), Occur.FILTER);
    }
    if (filters.issuer() != null) {
      all.add(named(Fields.ISSUER, filters.issuer()), Occur.FILTER);
    }
    if (filters.year() != null) {
      all.add(years(filters.year(), filters.year()), Occur.FILTER);
    }
    return filters.equals(Filters.NONE) ? null : all.build();
  }
}
