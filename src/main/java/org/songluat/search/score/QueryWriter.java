package org.songluat.search.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.TermQuery;
import org.songluat.index.Fields;
import org.songluat.index.analysis.PlaceTerms;
import org.songluat.law.Level;
import org.songluat.search.query.PlaceMention;
import org.songluat.search.query.WorkMention;
import org.songluat.search.question.QueryWord;
import org.songluat.search.question.Question;
import org.songluat.search.question.Reading;
import org.songluat.text.Language;
import org.songluat.text.Value;

/** Writes a question as a query over the index. */
public final class QueryWriter {
  /** Above what words can score, so that what is named comes before what merely matches. */
  private static final float NAMED = 1000;

  private static final Pattern LABEL = Pattern.compile("\\d{1,2}");

  private final Question question;
  private final List<Translation> translations;
  private final PartWriter parts;
  private final WordScores words;
  private final Weights weights;
  private final Set<Language> sides;

  public QueryWriter(
      Question question, List<Translation> translations, PartWriter parts, WordScores words) {
    this.question = question;
    this.translations = translations;
    this.parts = parts;
    this.words = words;
    this.weights = words.weights();
    this.sides = words.sides();
  }

  /** Only what the question names; the words that remain rank it. */
  public Query named() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    Reading reading = question.reading();
    for (WorkMention work : reading.works()) {
      all.add(work(work), Occur.MUST);
    }
    for (PlaceMention place : reading.places()) {
      all.add(anyOf(Fields.PLACE, place.terms()), Occur.FILTER);
    }
    places().forEach(place -> all.add(place, Occur.SHOULD));
    if (question.namesOnlyDay()) {
      all.add(day(), Occur.MUST);
    }
    all.add(words.any(telling()), Occur.SHOULD);
    values().forEach(value -> all.add(value, Occur.SHOULD));
    return withParts(all);
  }

  /** Whatever has any of the words, or something that the question names. */
  public Query any() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    Reading reading = question.reading();
    any.add(inEitherLanguage(words.any(question.all())), Occur.SHOULD);
    values().forEach(value -> any.add(value, Occur.SHOULD));
    reading.works().forEach(work -> any.add(work(work), Occur.SHOULD));
    for (PlaceMention place : reading.places()) {
      any.add(new BoostQuery(anyOf(Fields.PLACE, place.terms()), 2), Occur.SHOULD);
    }
    boolean plain = !question.all().isEmpty();
    if (!plain && question.parts().isEmpty() && !question.text().isBlank()) {
      return new MatchNoDocsQuery("signs alone");
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (plain) {
      all.add(any.build(), parts.anyRequired(question.parts()) ? Occur.SHOULD : Occur.MUST);
    }
    return withParts(all);
  }

  /** The words as typed, or what they are in the other language: whichever fits a bead better. */
  private Query inEitherLanguage(Query typed) {
    if (translations.isEmpty()) {
      return typed;
    }
    List<Query> choices = new ArrayList<>(List.of(typed));
    for (Translation translation : translations) {
      choices.add(new BoostQuery(translation.query(words), translation.weight(weights)));
    }
    return new DisjunctionMaxQuery(choices, weights.tie());
  }

  /** All that the question names, and each of its words but those that only join others. */
  public Query every() {
    Reading reading = question.reading();
    if (question.all().isEmpty() && question.parts().isEmpty()) {
      return new MatchNoDocsQuery("signs alone");
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    reading.works().forEach(work -> all.add(work(work), Occur.MUST));
    for (PlaceMention place : reading.places()) {
      all.add(anyOf(Fields.PLACE, place.terms()), Occur.FILTER);
    }
    if (question.namesOnlyDay()) {
      all.add(day(), Occur.MUST);
    } else if (reading.works().isEmpty()) {
      readByValue().forEach(value -> all.add(value, Occur.MUST));
    }
    for (QueryWord word : reading.bare() ? List.<QueryWord>of() : question.words()) {
      all.add(words.one(word), word.joining() ? Occur.SHOULD : Occur.MUST);
    }
    return withParts(all);
  }

  /** The days and percentages, whose words are not looked for. */
  private List<Query> readByValue() {
    return question.reading().values().stream()
        .filter(value -> value.span().of(question.reading().rest()).isBlank())
        .map(value -> {
          BooleanQuery.Builder either = new BooleanQuery.Builder();
          sides.forEach(side -> either.add(term(Fields.values(side), value.key()), Occur.SHOULD));
          return (Query) either.build();
        })
        .toList();
  }

  private Query withParts(BooleanQuery.Builder all) {
    parts.addTo(all, question.parts());
    BooleanQuery query = all.build();
    boolean positive =
        query.clauses().stream().anyMatch(c -> c.isRequired() || c.occur() == Occur.SHOULD);
    boolean required = query.clauses().stream().anyMatch(c -> c.occur() == Occur.MUST);
    if (required || positive && !query.clauses().stream().anyMatch(c -> c.isRequired())) {
      return query;
    }
    return all.add(new BoostQuery(Fields.anyBead(), 0), Occur.MUST).build();
  }

  /** The work itself first, and of it the beginning; then those that cite it. */
  private Query work(WorkMention work) {
    BooleanQuery.Builder choices = new BooleanQuery.Builder();
    boolean whole = question.reading().bare() && question.reading().places().isEmpty();
    Query own = own(work);
    choices.add(constant(own, whole ? NAMED : NAMED / 2), Occur.SHOULD);
    if (whole) {
      Query opening = both(own, term(Fields.OPENING, "true"));
      choices.add(constant(opening, NAMED), Occur.SHOULD);
    }
    float cited = whole ? NAMED * 1.5f : NAMED / 4;
    citing(work).ifPresent(citing -> choices.add(constant(citing, cited), Occur.SHOULD));
    return choices.build();
  }

  static Optional<Query> citing(WorkMention work) {
    return work.id() != null
        ? Optional.of(term(Fields.CITED, work.id()))
        : work.possibleIds().map(ids -> new RegexpQuery(new Term(Fields.CITED, ids)));
  }

  private static Query own(WorkMention work) {
    if (work.id() != null) {
      return term(Fields.NUMBER, work.id());
    }
    Query serial = term(Fields.SERIAL, String.valueOf(work.serial()));
    return work.year() == null ? serial : both(serial, PartWriter.years(work.year(), work.year()));
  }

  /** The work issued on the day, then what mentions the day. */
  private Query day() {
    BooleanQuery.Builder choices = new BooleanQuery.Builder();
    for (Value value : question.reading().values()) {
      value
          .day()
          .ifPresent(day -> {
            Query issued = term(Fields.ISSUED, day.toString());
            choices.add(constant(issued, NAMED), Occur.SHOULD);
          });
      sides.forEach(side -> choices.add(term(Fields.values(side), value.key()), Occur.SHOULD));
    }
    return choices.build();
  }

  private List<Query> values() {
    List<Query> values = new ArrayList<>();
    for (Value value : question.reading().values()) {
      for (Language side : sides) {
        values.add(new BoostQuery(term(Fields.values(side), value.key()), weights.value()));
      }
    }
    return values;
  }

  /** Beside a name "of" and "the" tell nothing: what is left in reading order stays in it. */
  private List<QueryWord> telling() {
    return question.words().stream().filter(word -> !word.joining() && !label(word)).toList();
  }

  /** A number beside a work may be a label: "viewpoint 5 of Resolution 12". */
  private boolean label(QueryWord word) {
    Reading reading = question.reading();
    boolean free = reading.places().isEmpty() && !reading.works().isEmpty();
    return free && LABEL.matcher(word.vi().exact()).matches();
  }

  /**
   * An article, clause or point comes before what stands under it. Other headings are titles alone:
   * they come behind what they head.
   */
  private List<Query> places() {
    List<Query> places = new ArrayList<>();
    for (PlaceMention place : question.reading().places()) {
      boolean title = place.level().heads() && place.level() != Level.ARTICLE;
      String sign = PlaceTerms.step(Level.HEADING, "");
      Predicate<String> heads = term -> title || term.startsWith(sign);
      List<String> heading = place.terms().stream().filter(heads).toList();
      List<String> own = place.terms().stream().filter(heads.negate()).toList();
      if (!own.isEmpty()) {
        places.add(constant(anyOf(Fields.AT, own), NAMED / 10));
      }
      if (!heading.isEmpty()) {
        places.add(constant(anythingBut(anyOf(Fields.AT, heading)), NAMED / 10));
      }
    }
    question.words().stream()
        .filter(this::label)
        .map(label -> anyOf(Fields.AT, PlaceTerms.anyLevel(label.vi().exact())))
        .forEach(own -> places.add(constant(own, NAMED / 10)));
    return places;
  }

  private static Query anythingBut(Query query) {
    return new BooleanQuery.Builder()
        .add(Fields.anyBead(), Occur.FILTER)
        .add(query, Occur.MUST_NOT)
        .build();
  }

  public static Query anyOf(String field, Collection<String> terms) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    terms.forEach(term -> any.add(term(field, term), Occur.SHOULD));
    return new ConstantScoreQuery(any.build());
  }

  private static Query both(Query... all) {
    BooleanQuery.Builder both = new BooleanQuery.Builder();
    Arrays.stream(all).forEach(query -> both.add(query, Occur.FILTER));
    return both.build();
  }

  private static Query constant(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }

  public static Query term(String field, String term) {
    return new TermQuery(new Term(field, term));
  }
}
