package org.songluat.jmh;

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
import org.openjdk.jmh.annotations.Warmup;
import org.songluat.align.Aligner;
import org.songluat.align.Bead;
import org.songluat.align.words.Lexicon;
import org.songluat.law.Clause;
import org.songluat.text.Language;

/** Aligns texts of growing length, so many clauses a side, without any glossary. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AlignBench {
  @Param({"1250", "2500", "5000", "10000", "20000"})
  private int clauses;

  private List<Clause> vi = List.of();
  private List<Clause> en = List.of();

  @Setup
  public void read() {
    vi = Texts.clauses(Language.VI, clauses);
    en = Texts.clauses(Language.EN, clauses);
  }

  @Benchmark
  public List<Bead> align() {
    return new Aligner(Lexicon.EMPTY).alignSegments(vi, en);
  }
}
