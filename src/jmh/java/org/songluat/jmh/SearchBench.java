package org.songluat.jmh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.songluat.align.Bead;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.StoredWork;
import org.songluat.index.Update;
import org.songluat.law.Clause;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.pipeline.work.Records;
import org.songluat.search.LegalSearcher;
import org.songluat.search.QueryOutcome;
import org.songluat.search.SearchRequest;
import org.songluat.search.query.ParsedQuery;
import org.songluat.search.query.QueryParser;
import org.songluat.search.query.SyntaxException;
import org.songluat.text.Language;

/** Parses queries, and answers them whole: ten hits with what matched marked. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SearchBench {
  @Param({
    "thư viện công cộng",
    "thu vien cong cong",
    "\"nộp phạt\" OR (vi:thư -en:fine) year:2019..2024",
    "libraries open to everyone"
  })
  private String query = "";

  private LegalIndex index = memory();
  private LegalSearcher searcher = new LegalSearcher(index);

  private static LegalIndex memory() {
    try {
      return LuceneIndex.inMemory();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Setup
  public void write() throws IOException {
    List<Clause> vi = Texts.clauses(Language.VI, 5000);
    List<Clause> en = Texts.clauses(Language.EN, 5000);
    List<Bead> beads = new ArrayList<>();
    for (int k = 0; k < vi.size(); k++) {
      beads.add(new Bead(List.of(vi.get(k)), List.of(en.get(k)), 1, Bead.Origin.SEQUENCE));
    }
    Work work =
        new Work("1-qd", "1/QĐ", WorkType.DECISION, null, null, null, null, new Titles(null, null));
    StoredWork stored =
        new StoredWork(
            work, vi.size(), en.size(), beads.size(), beads.size(), List.of(), List.of());
    try (Update update = index.update()) {
      update.putWork(stored, Records.of(work, beads));
      update.commit();
    }
    searcher = new LegalSearcher(index);
  }

  @TearDown
  public void close() throws IOException {
    index.close();
  }

  @Benchmark
  public ParsedQuery parse() throws SyntaxException {
    return QueryParser.read(query);
  }

  @Benchmark
  public QueryOutcome search() throws IOException {
    return searcher.search(SearchRequest.of(query));
  }
}
