package org.songluat.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.songluat.align.learned.Renderings;
import org.songluat.align.words.Lexicon;
import org.songluat.index.BeadQuery;
import org.songluat.index.FoundPage;
import org.songluat.index.LegalIndex;
import org.songluat.index.analysis.Analysis;
import org.songluat.index.relation.Shelf;
import org.songluat.law.cite.HeldWorks;
import org.songluat.search.note.Slip;
import org.songluat.search.query.ParsedQuery;
import org.songluat.search.query.PlaceMention;
import org.songluat.search.query.QueryParser;
import org.songluat.search.query.SyntaxException;
import org.songluat.search.query.WorkMention;
import org.songluat.search.question.Plan;
import org.songluat.search.question.Question;
import org.songluat.search.resolve.NamedLaws;
import org.songluat.search.resolve.Resolved;
import org.songluat.search.resolve.Resolver;
import org.songluat.search.score.Allowed;
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

    /** What is known of single words, to mark what answers a match in the other language. */
    default Lexicon words() throws IOException {
      return Lexicon.EMPTY;
    }
  }

  private static final Pattern TYPOGRAPHIC = Pattern.compile("[“”„«»]");

  private final LegalIndex index;
  private final Dictionary dictionary;
  private final Weights weights;
  private final HeldWorks held;
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
    this.held = new Shelf(index);
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
    String text = PlaceMention.withoutBrackets(plainSigns(Vietnamese.nfc(request.query())));
    if (text.length() > SearchRequest.MAX_QUERY) {
      return new Rejected(
          new Slip(Slip.Rule.LENGTH, SearchRequest.MAX_QUERY, text.length()),
          SearchRequest.MAX_QUERY + 1);
    }
    if (text.isBlank() && request.filters().equals(Filters.NONE)) {
      return new Rejected(new Slip(Slip.Rule.EMPTY), 1);
    }
    try {
      return answering.answer(request, text);
    } catch (SyntaxException e) {
      return new Rejected(e.slip(), e.column());
    }
  }

  /** What is wrong with a query is told of the query as typed. */
  private static ParsedQuery tree(String typed, String read) throws SyntaxException {
    try {
      return QueryParser.read(read);
    } catch (SyntaxException e) {
      return QueryParser.read(typed);
    }
  }

  /** Works whose number or title, and terms of the index that, begin so; accents may be missing. */
  public List<Suggestion> suggest(String beginning, int most) throws IOException {
    return new Suggestions(index, analysis).of(beginning, most);
  }

  private Results answer(SearchRequest request, String typed) throws IOException, SyntaxException {
    Manner manner = request.manner();
    Spelling spelling =
        manner.expanding() ? new Speller(index, analysis).read(typed) : Spelling.asTyped(typed);
    ParsedQuery parsed = tree(typed, spelling.text());
    Question question = question(spelling.text(), parsed);
    Resolved resolved = new Resolver(index, held, analysis).resolve(parsed.root());
    WordScores scores = new WordScores(weights, sides(request));
    List<Translation> translations =
        manner.expanding() ? translations(question, scores.sides(), manner) : List.of();
    for (Plan plan : question.plans()) {
      PartWriter parts = new PartWriter(question.reader(), scores, !plan.strict(), resolved);
      QueryWriter writer = new QueryWriter(plan.question(), translations, parts, scores);
      Query query = plan.strict() ? writer.named() : writer.any();
      FoundPage page = find(request, parsed, query, parts.filters(request.filters()));
      if (page.matches().total() > 0 || !plan.strict()) {
        BeadQuery.Order order = order(request, parsed);
        return new ResultPage(
                plan,
                translations,
                resolved,
                order,
                manner.expanding(),
                typed,
                spelling,
                dictionary.words())
            .of(page, request.size());
      }
    }
    throw new IllegalStateException("The last plan always answers");
  }

  private Question question(String text, ParsedQuery parsed) {
    List<WorkMention> laws = new NamedLaws(held).find(text);
    return Question.of(text, parsed.root(), laws, analysis, weights.doubtful());
  }

  private Results whole(SearchRequest request, String text) throws IOException, SyntaxException {
    ParsedQuery parsed = QueryParser.read(text);
    Question question = question(text, parsed);
    Resolved resolved = new Resolver(index, held, analysis).resolve(parsed.root());
    WordScores scores = new WordScores(weights.asTyped(), sides(request));
    PartWriter parts = new PartWriter(question.reader(), scores, false, resolved);
    Query query = new QueryWriter(question, List.of(), parts, scores).every();
    FoundPage page = find(request, parsed, query, parts.filters(request.filters()));
    BeadQuery.Order order = order(request, parsed);
    Spelling asTyped = Spelling.asTyped(text);
    Plan plan = new Plan(question, true, false);
    return new ResultPage(plan, List.of(), resolved, order, true, text, asTyped, Lexicon.EMPTY)
        .of(page, request.size());
  }

  /** The query in the words of each side that it is not asked in. */
  private List<Translation> translations(Question question, Set<Language> sides, Manner manner)
      throws IOException {
    Allowed allowed = Allowed.of(dictionary.renderings(), manner.without());
    List<Translation> translations = new ArrayList<>();
    for (Language from : question.reader().language().languages()) {
      if (sides.contains(from.other())) {
        translations.add(Translation.of(question, from, allowed));
      }
      if (sides.contains(from)) {
        translations.add(Translation.writtenOut(question, from, allowed));
      }
    }
    translations.removeIf(Translation::empty);
    return translations;
  }

  private FoundPage find(
      SearchRequest request, ParsedQuery parsed, Query query, @Nullable Query filter)
      throws IOException {
    // one more than asked for tells whether there is a next page
    int more = request.size() + 1;
    BeadQuery.Order order = order(request, parsed);
    boolean facets = request.manner().facets();
    Grouping grouping = request.manner().grouping();
    if (grouping != Grouping.CLAUSE) {
      BeadQuery clauses =
          new BeadQuery(query, filter, order, Groups.CLAUSES, null, facets, request.mark());
      return new Groups(grouping, order, request.mark())
          .page(index.find(clauses), more, request.cursor());
    }
    return index.find(
        new BeadQuery(query, filter, order, more, request.cursor(), facets, request.mark()));
  }

  /** What the query says itself comes before what is asked beside it. */
  private static BeadQuery.Order order(SearchRequest request, ParsedQuery parsed) {
    BeadQuery.Order beside = request.manner().order();
    BeadQuery.Order usual = beside == null ? BeadQuery.Order.RELEVANCE : beside;
    return parsed.order() == null ? usual : parsed.order();
  }

  private static Set<Language> sides(SearchRequest request) {
    Language only = request.language();
    return only == null ? EnumSet.allOf(Language.class) : EnumSet.of(only);
  }

  /**
   * Typographic quotes and apostrophes as the keyboard has them, length kept. Those of a cut-off
   * heading that have no partner are no signs.
   */
  private static String plainSigns(String text) {
    String apostrophes = text.replace('‘', '\'').replace('’', '\'');
    String quoted = TYPOGRAPHIC.matcher(apostrophes).replaceAll("\"");
    boolean paired = quoted.chars().filter(c -> c == '"').count() % 2 == 0;
    return paired ? quoted : TYPOGRAPHIC.matcher(apostrophes).replaceAll(" ");
  }
}
