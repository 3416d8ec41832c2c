package org.songluat.cli.bench;

import java.io.PrintStream;
import java.util.Locale;
import org.songluat.bench.BenchReport;

/** Prints what was measured as tables. */
record BenchPrinter(PrintStream out) {
  void print(BenchReport report) {
    line(
        "%,d clauses, %,d queries, median of %d rounds",
        report.clauses(), report.queries(), report.rounds());
    line("");
    line("%-28s %12s %9s", "indexing, one thread", "clauses/s", "MB");
    for (BenchReport.Indexing one : report.indexing()) {
      line("%-28s %,12.0f %,9.1f", one.engine(), one.clausesPerSecond(), one.megabytes());
    }
    line("");
    line("%-28s %7s %9s %9s %9s %10s", "searching, ms", "askers", "p50", "p95", "p99", "answers/s");
    for (BenchReport.Searching one : report.searching()) {
      line(
          "%-28s %7d %9.2f %9.2f %9.2f %,10.0f",
          one.engine(), one.askers(), one.p50(), one.p95(), one.p99(), one.perSecond());
    }
    line("");
    line("heap in use %,.0f MB, resident %,.0f MB", report.heapMb(), report.residentMb());
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values).stripTrailing());
  }
}
