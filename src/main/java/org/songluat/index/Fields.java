package org.songluat.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;
import org.songluat.index.analysis.Chain;
import org.songluat.index.analysis.PlaceTerms;
import org.songluat.text.Language;
import org.songluat.text.Measure;

/**
 * The schema: every field, what it holds, how it is analysed. Beads, works and sources are entries
 * of one index, told apart by {@link #KIND}; only beads have text.
 */
public final class Fields {
  /**
   * Written into every commit; an index of another version is refused. To be raised when a field, a
   * chain, what is stored, or the order of {@code Level} or {@code Bead.Origin} changes.
   */
  public static final int SCHEMA_VERSION = 7;

  /**
   * {@link #BEAD}, {@link #WORK_ENTRY}, {@link #SOURCE_ENTRY}, {@link #RELATIONS_ENTRY}, or a
   * lesson of {@code index.learned}.
   */
  public static final String KIND = "kind";

  public static final String BEAD = "bead";
  static final String WORK_ENTRY = "work";
  static final String SOURCE_ENTRY = "source";
  static final String RELATIONS_ENTRY = "relations";

  /** The id of the work that refers to others; its relations only. Also sorted doc values. */
  static final String REFERRING = "referring";

  /** In what way a work refers to others, and what these are told by; its relations only. */
  static final String TARGET = "target";

  /** The id of the work: of beads and of the work's own entry. Also sorted doc values. */
  public static final String WORK = "work";

  /** Stored only: what the record is read back from. */
  static final String CONTENT = "content";

  /** The file's name as the ingest has it; sources only. */
  static final String PATH = "path";

  static final String SHA256 = "sha256";

  /** The id of the work a source went into; stored only, so that a work's update leaves it. */
  static final String SOURCE_WORK = "source_work";

  /**
   * Of the ids of a bead's clauses, both sides, what stands behind the work's: works are numbered
   * alike, so that the terms are few.
   */
  static final String CLAUSE = "clause";

  /** A bead's place in reading order; doc values only. */
  static final String ORDER = "order";

  /** {@code true} at the first bead of a work. */
  public static final String OPENING = "opening";

  /** Number and titles of the work, folded; at its first bead only. */
  public static final String NAME = "name";

  /** The work's own number, as an id: {@code 52-nq-tw}. */
  public static final String NUMBER = "number";

  /** The work's type and the figure its number begins with: {@code resolution-52}. */
  public static final String SERIAL = "serial";

  /** Numbers of works that the text mentions, as ids. */
  public static final String CITED = "cited";

  /** The day of issue as {@code 2019-09-27}; at the first bead of a work only. */
  public static final String ISSUED = "issued";

  /** The year of issue; points and doc values. */
  public static final String YEAR = "year";

  /** The day of issue as days since 1970; points and doc values. */
  public static final String DAY = "day";

  /** Who signed the work, folded words. */
  public static final String SIGNER = "signer";

  /** The code of the work's type. Also sorted doc values. */
  public static final String TYPE = "type";

  /** The issuing body, folded words; as printed in sorted doc values. */
  public static final String ISSUER = "issuer";

  /** The languages that the bead has text in. Also sorted-set doc values. */
  public static final String LANGUAGE = "language";

  /** {@link PlaceTerms} of the clause and of all headings above it. */
  public static final String PLACE = "place";

  /** {@link PlaceTerms} of the clause's own label only. */
  public static final String AT = "at";

  private static final Map<String, Chain> CHAINS = chains();

  private Fields() {}

  /** The words as printed: accented in Vietnamese, unstemmed in English. */
  public static String exact(Language language) {
    return language.code();
  }

  /** The words folded in Vietnamese, stemmed in English. */
  public static String loose(Language language) {
    return language == Language.VI ? "vi_folded" : "en_stemmed";
  }

  /** Of the Vietnamese words that may be spelt in several ways the spelling that is printed. */
  public static String printed() {
    return "vi_printed";
  }

  /** Vietnamese neighbours as {@code Term.keyedPair}: with their accents, behind their key. */
  public static String keyedPairs() {
    return "vi_pairs";
  }

  /** English neighbours, stemmed. */
  public static String stemmedPairs() {
    return "en_pairs";
  }

  /** The headings above the bead and the work's title, in the forms of {@link #loose}. */
  public static String context(Language language) {
    return language.code() + "_context";
  }

  /** The keys of the numbers and dates in the text. */
  public static String values(Language language) {
    return language.code() + "_values";
  }

  /** The amounts of a measure in the text of either side; points only. */
  static String amounts(Measure measure) {
    return "amount_" + measure.name().toLowerCase(Locale.ROOT);
  }

  /** Matches beads that name an amount from one to another, both included. */
  public static Query amount(Measure measure, double low, double high) {
    return DoublePoint.newRangeQuery(amounts(measure), low, high);
  }

  /** Matches every bead and nothing else. */
  public static Query anyBead() {
    return new TermQuery(new Term(KIND, BEAD));
  }

  /** Matches the beads that hold any of the clauses, told by their ids. */
  public static Query clauses(Set<String> ids) {
    Map<String, List<BytesRef>> byWork = new TreeMap<>();
    for (String id : ids) {
      String own = inWork(id);
      String work = id.substring(0, Math.max(0, id.length() - own.length() - 1));
      byWork.computeIfAbsent(work, first -> new ArrayList<>()).add(new BytesRef(own));
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    byWork.forEach((work, own) ->
        any.add(
            new BooleanQuery.Builder()
                .add(new TermQuery(new Term(WORK, work)), Occur.FILTER)
                .add(new TermInSetQuery(CLAUSE, own), Occur.FILTER)
                .build(),
            Occur.SHOULD));
    return any.build();
  }

  /** What stands behind the work in the id of a clause. */
  static String inWork(String clauseId) {
    return clauseId.substring(clauseId.indexOf('~') + 1);
  }

  static Analyzer analyzer() {
    Map<String, Analyzer> analyzers = new HashMap<>();
    CHAINS.forEach((field, chain) -> analyzers.put(field, chain.analyzer()));
    return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), analyzers);
  }

  /**
   * BM25; clauses are short and of like length, so length counts for less than in the usual 0.75.
   */
  public static Similarity similarity() {
    return new BM25Similarity(1.0f, 0.5f);
  }

  private static Map<String, Chain> chains() {
    return Map.ofEntries(
        Map.entry(exact(Language.VI), Chain.VIETNAMESE),
        Map.entry(loose(Language.VI), Chain.VIETNAMESE_FOLDED),
        Map.entry(exact(Language.EN), Chain.ENGLISH),
        Map.entry(loose(Language.EN), Chain.ENGLISH_STEMMED),
        Map.entry(NAME, Chain.VIETNAMESE_FOLDED),
        Map.entry(ISSUER, Chain.VIETNAMESE_FOLDED),
        Map.entry(SIGNER, Chain.VIETNAMESE_FOLDED));
  }
}
