package org.songluat.cli.print;

import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.songluat.check.Discrepancy;

/** Prints discrepancies for people, a line for what and a line for where. */
public final class DiscrepancyPrinter {
  private final PrintStream out;

  public DiscrepancyPrinter(PrintStream out) {
    this.out = out;
  }

  public void print(List<Discrepancy> found) {
    for (Discrepancy one : found) {
      out.println(one.severity().code() + " " + one.kind().code() + ": " + one.message());
      out.println(
          Stream.of(one.viId(), one.enId(), "key " + one.proof().key())
              .filter(Objects::nonNull)
              .collect(Collectors.joining("  ", "    ", "")));
    }
    out.println(found.size() == 1 ? "1 discrepancy" : found.size() + " discrepancies");
  }
}
