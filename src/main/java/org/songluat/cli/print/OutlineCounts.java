package org.songluat.cli.print;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.songluat.law.LeftOut;
import org.songluat.law.Level;
import org.songluat.law.Outline;
import org.songluat.law.Version;
import org.songluat.text.Block;
import org.songluat.text.SourceText;
import org.songluat.text.Span;

/** Prints how many clauses of each level an outline has, and whether any of its source is lost. */
final class OutlineCounts {
  private final PrintStream out;

  OutlineCounts(PrintStream out) {
    this.out = out;
  }

  void print(Outline outline, SourceText source) {
    List<Version> versions = outline.versions();
    out.println("Counts:");
    if (!versions.isEmpty()) {
      row("", versions, v -> v.language().code());
      for (Level level : Level.values()) {
        if (versions.stream().anyMatch(v -> count(v, level) > 0)) {
          row(level.code(), versions, v -> Long.toString(count(v, level)));
        }
      }
    }
    String reasons = reasons(outline.leftOut());
    out.println("  left out: " + (reasons.isEmpty() ? "nothing" : reasons));
    out.println("  lost: " + lost(outline, source) + " of " + source.blocks().size() + " blocks");
    out.println();
  }

  private void row(String name, List<Version> versions, Function<Version, String> cell) {
    String cells =
        versions.stream()
            .map(v -> String.format(Locale.ROOT, "%8s", cell.apply(v)))
            .collect(Collectors.joining());
    out.println(String.format(Locale.ROOT, "  %-12s", name) + cells);
  }

  private static long count(Version version, Level level) {
    return version.clauses().stream().filter(c -> c.level() == level).count();
  }

  private static String reasons(List<LeftOut> leftOut) {
    ToLongFunction<LeftOut.Reason> count =
        reason -> leftOut.stream().filter(l -> l.reason() == reason).count();
    return Arrays.stream(LeftOut.Reason.values())
        .filter(r -> count.applyAsLong(r) > 0)
        .map(r -> r.code() + " " + count.applyAsLong(r))
        .collect(Collectors.joining(", "));
  }

  /** How many blocks stand neither in a clause nor among what was left out: always none. */
  private static long lost(Outline outline, SourceText source) {
    boolean[] held = new boolean[source.text().length() + 1];
    outline.versions().forEach(v -> v.clauses().forEach(c -> hold(held, c.source())));
    outline.leftOut().forEach(l -> hold(held, l.source()));
    return source.blocks().stream().map(Block::span).filter(s -> !held[s.start()]).count();
  }

  private static void hold(boolean[] held, Span span) {
    Arrays.fill(held, span.start(), Math.min(span.end(), held.length), true);
  }
}
