package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.align.learned.LearnedPhrases;
import org.songluat.align.learned.Renderings;
import org.songluat.align.lexicon.Glossary;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.analysis.Analysis;
import org.songluat.index.analysis.Term;
import org.songluat.law.DocumentNumber;
import org.songluat.search.Filters;
import org.songluat.search.Hit;
import org.songluat.search.HitSide;
import org.songluat.search.LegalSearcher;
import org.songluat.search.Results;
import org.songluat.search.SearchRequest;
import org.songluat.text.Language;
import org.songluat.text.Span;
import org.songluat.text.Value;
import org.songluat.text.Values;

/**
 * Over real documents and whole sets of queries: what is marked is a form of what was sought. The
 * answer tells what was sought: the words as read, the renderings and corrections in its notes, the
 * numbers, the values.
 */
class RealHighlightsTest {
  private static final Path SHARED = Path.of("..", "shared");
  private static final Path DATA = SHARED.resolve(Path.of("data", "resolutions"));
  private static final List<String> SETS =
      List.of("queries-dev.tsv", "headings-dev.tsv", "headings-vi-dev.tsv");

  private final Analysis analysis = new Analysis();

  @TempDir Path home;

  @Test
  void everyMarkIsAFormOfWhatWasSought() throws IOException {
    assumeTrue(Files.isDirectory(DATA), "skipped: real data not found at " + DATA);
    Cli.Run run = new Cli(home).run("ingest", DATA.toAbsolutePath().toString());
    assertEquals(0, run.code(), run.err());
    Glossary glossary = Glossary.read(Path.of("corpus", "glossary.tsv"));
    try (LegalIndex index = LuceneIndex.open(home.resolve("index"))) {
      LearnedPhrases learned = index.learned().phrases();
      Renderings renderings = new Renderings(glossary, learned);
      LegalSearcher searcher = new LegalSearcher(index, () -> renderings);
      List<String> wrong = new ArrayList<>();
      int marks = 0;
      for (String query : queries()) {
        SearchRequest request = new SearchRequest(query, null, 10, null, Filters.NONE);
        Results results = assertInstanceOf(Results.class, searcher.search(request), query);
        marks += check(query, results, wrong);
      }
      assertEquals(List.of(), wrong.subList(0, Math.min(20, wrong.size())));
      assertTrue(marks > 1000, "marks were checked, got " + marks);
    }
  }

  private static List<String> queries() throws IOException {
    List<String> queries = new ArrayList<>();
    for (String set : SETS) {
      Path file = SHARED.resolve(Path.of("eval", "gold", set));
      assumeTrue(Files.isRegularFile(file), "skipped: no queries at " + file);
      List<String> lines = Files.readAllLines(file);
      lines.subList(1, lines.size()).forEach(line -> queries.add(line.split("\t")[2]));
    }
    return queries;
  }

  private int check(String query, Results results, List<String> wrong) {
    Sought sought = new Sought(query, results);
    int marks = 0;
    for (Hit hit : results.hits()) {
      marks += check(query, hit.vi(), Language.VI, sought, wrong);
      marks += check(query, hit.en(), Language.EN, sought, wrong);
    }
    return marks;
  }

  private int check(
      String query, @Nullable HitSide side, Language language, Sought sought, List<String> wrong) {
    int end = 0;
    for (Span mark : side == null ? List.<Span>of() : side.highlights()) {
      assertTrue(mark.start() >= end && mark.length() > 0, query);
      end = mark.end();
      String marked = mark.of(side.text());
      if (!sought.has(marked, language)) {
        wrong.add(query + " => " + marked);
      }
    }
    return side == null ? 0 : side.highlights().size();
  }

  /** What the query, and the answer that tells how it was read, have of words and values. */
  private final class Sought {
    private final Set<String> loose = new HashSet<>();
    private final Set<String> values = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();

    Sought(String query, Results results) {
      Stream.concat(
              Stream.of(query),
              Stream.concat(results.query().terms().stream(), results.query().notes().stream()))
          .forEach(this::add);
      results.query().numbers().forEach(number -> numbers.add(DocumentNumber.id(number)));
    }

    private void add(String text) {
      for (Language language : Language.values()) {
        terms(text, language).forEach(term -> loose.add(term.loose()));
        Values.in(text, language).stream().map(Value::key).forEach(values::add);
        Values.in(text.toUpperCase(Locale.ROOT), language).forEach(v -> values.add(v.key()));
      }
    }

    boolean has(String marked, Language language) {
      List<Term> terms = terms(marked, language);
      boolean word = !terms.isEmpty() && terms.stream().allMatch(t -> loose.contains(t.loose()));
      boolean value =
          Values.in("x " + marked, language).stream().anyMatch(v -> values.contains(v.key()));
      return word
          || value
          || DocumentNumber.find(marked).stream().anyMatch(n -> numbers.contains(n.number().id()));
    }

    private List<Term> terms(String text, Language language) {
      return analysis.terms(text, language);
    }
  }
}
