package org.songluat.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.songluat.align.learned.Renderings;
import org.songluat.index.BeadQuery;
import org.songluat.index.FoundPage;
import org.songluat.index.LegalIndex;
import org.songluat.index.analysis.Analysis;
import org.songluat.search.query.Node;
import org.songluat.search.query.QueryParser;
import org.songluat.search.query.SyntaxException;
import org.songluat.search.question.Question;
import org.songluat.search.score.PartWriter;
import org.songluat.search.score.QueryWriter;
import org.songluat.search.score.Translation;
import org.songluat.search.score.Weights;
import org.songluat.search.score.WordScores;
import org.songluat.search.spell.Speller;
import org.songluat.search.spell.Spelling;
import org.songluat.text.Language;
import org.songluat.text.Vietnamese;

/**
 * Answers queries over an index. What a query names, a work or a place, is looked for first, and
 * phrases with their accents; only where that finds nothing, all its words. Safe for use by many
 * threads.
 */
public final class LegalSearcher {
  /** What becomes of a query that is not empty and not too long. */
  private interface Answering {
    Results answer(SearchRequest request, String text) throws IOException, SyntaxException;
  }

  /** What is known of how terms are rendered, at the moment of asking. */
  @FunctionalInterface
  public interface Dictionary {
    Renderings renderings() throws IOException;
  }

  private final LegalIndex index;
  private final Dictionary dictionary;
  private final Weights weights;
  private final Analysis analysis = new Analysis();

  /** A searcher that knows no renderings: each language is asked in its own words. */
  public LegalSearcher(LegalIndex index) {
    this(index, () -> Renderings.NONE);
  }

  /** A searcher that finds texts of one language by queries in the other. */
  public LegalSearcher(LegalIndex index, Dictionary dictionary) {
    this(index, dictionary, Weights.TUNED);
  }

  /** A searcher that weighs in another way: for tuning. */
  public LegalSearcher(LegalIndex index, Dictionary dictionary, Weights weights) {
    this.index = index;
    this.dictionary = dictionary;
    this.weights = weights;
  }

  /**
   * A page of hits, or why the query cannot be read. Throws {@link IllegalArgumentException} for a
   * cursor that no page gave.
   */
  public QueryOutcome search(SearchRequest request) throws IOException {
    return read(request, this::answer);
  }

  /**
   * A page of the hits that have all that the query asks for: what it names, and every word in the
   * clause itself, with its accents as typed. {@link #search} takes what is nearest instead.
   */
  public QueryOutcome every(SearchRequest request) throws IOException {
    return read(request, this::whole);
  }

  private QueryOutcome read(SearchRequest request, Answering answering) throws IOException {
    String text = Signs.plain(Vietnamese.nfc(request.query()));
    if (text.length() > SearchRequest.MAX_QUERY) {
      return new Rejected(
          "A query must have at most %d characters, got %d"
              .formatted(SearchRequest.MAX_QUERY, text.length()),
          SearchRequest.MAX_QUERY + 1);
    }
    if (text.isBlank() && request.filters().equals(Filters.NONE)) {
      return new Rejected("A query must have at least one word", 1);
    }
    try {
      return answering.answer(request, text);
    } catch (SyntaxException e) {
      return new Rejected(e.getMessage(), e.column());
    }
  }

  /** What is wrong with a query is told of the query as typed. */
  private static Node tree(String typed, String read) throws SyntaxException {
    try {
      return QueryParser.parse(read);
    } catch (SyntaxException e) {
      return QueryParser.parse(typed);
    }
  }

  /** Works whose number or title, and terms of the index that, begin so; accents may be missing. */
  public List<Suggestion> suggest(String beginning, int most) throws IOException {
    return new Suggestions(index, analysis).of(beginning, most);
  }

  private Results answer(SearchRequest request, String typed) throws IOException, SyntaxException {
    Spelling spelling = new Speller(index, analysis).read(typed);
    Node root = tree(typed, spelling.text());
    Question question = Question.of(spelling.text(), root, analysis, weights.doubtful());
    WordScores scores = new WordScores(weights, sides(request));
    List<Translation> translations = translations(question, scores.sides());
    for (boolean strict : question.plans()) {
      PartWriter parts = new PartWriter(question.reader(), scores, !strict);
      QueryWriter writer = new QueryWriter(question, translations, parts, scores);
      Query query = strict ? writer.named() : writer.any();
      FoundPage page = find(request, query, parts.filters(request.filters()));
      if (page.total() > 0 || !strict) {
        return new ResultPage(question, translations, typed, spelling)
            .of(page, strict, request.size());
      }
    }
    throw new IllegalStateException("The last plan always answers");
  }

  private Results whole(SearchRequest request, String text) throws IOException, SyntaxException {
    Question question = Question.of(text, QueryParser.parse(text), analysis, weights.doubtful());
    WordScores scores = new WordScores(weights.asTyped(), sides(request));
    PartWriter parts = new PartWriter(question.reader(), scores, false);
    Query query = new QueryWriter(question, List.of(), parts, scores).every();
    FoundPage page = find(request, query, parts.filters(request.filters()));
    return new ResultPage(question, List.of(), text, Spelling.asTyped(text))
        .of(page, true, request.size());
  }

  /** The query in the words of each side that it is not asked in. */
  private List<Translation> translations(Question question, Set<Language> sides)
      throws IOException {
    Renderings known = dictionary.renderings();
    List<Translation> translations = new ArrayList<>();
    for (Language from : question.reader().language().languages()) {
      if (sides.contains(from.other())) {
        translations.add(Translation.of(question, from, known));
      }
      if (sides.contains(from)) {
        translations.add(Translation.writtenOut(question, from, known));
      }
    }
    translations.removeIf(Translation::empty);
    return translations;
  }

  private FoundPage find(SearchRequest request, Query query, @Nullable Query filter)
      throws IOException {
    if (request.grouping() != Grouping.CLAUSE) {
      BeadQuery clauses = new BeadQuery(query, filter, Groups.CLAUSES, null, request.mark());
      return new Groups(request.grouping(), request.mark())
          .page(index.find(clauses).found(), request.size() + 1, request.cursor());
    }
    // one more than asked for tells whether there is a next page
    int more = request.size() + 1;
    return index.find(new BeadQuery(query, filter, more, request.cursor(), request.mark()));
  }

  private static Set<Language> sides(SearchRequest request) {
    Language only = request.language();
    return only == null ? EnumSet.allOf(Language.class) : EnumSet.of(only);
  }
}
