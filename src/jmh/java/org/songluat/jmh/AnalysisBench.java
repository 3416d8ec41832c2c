package org.songluat.jmh;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
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
import org.openjdk.jmh.annotations.Warmup;
import org.songluat.index.analysis.Chain;
import org.songluat.law.Clause;
import org.songluat.text.Language;

/** Runs a thousand clauses through each chain of analysis. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AnalysisBench {
  @Param private Chain chain = Chain.VIETNAMESE;

  private List<Clause> clauses = List.of();
  private Analyzer analyzer = chain.analyzer();

  @Setup
  public void read() {
    boolean english = chain.name().startsWith("ENGLISH");
    clauses = Texts.clauses(english ? Language.EN : Language.VI, 1000);
    analyzer = chain.analyzer();
  }

  @Benchmark
  public int analyse() throws IOException {
    int terms = 0;
    for (Clause clause : clauses) {
      try (TokenStream stream = analyzer.tokenStream("", clause.text())) {
        stream.reset();
        while (stream.incrementToken()) {
          terms++;
        }
        stream.end();
      }
    }
    return terms;
  }
}
