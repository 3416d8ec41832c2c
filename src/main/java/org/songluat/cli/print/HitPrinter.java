package org.songluat.cli.print;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.index.matches.Facet;
import org.songluat.index.matches.Matches;
import org.songluat.law.Work;
import org.songluat.search.Hit;
import org.songluat.search.HitSide;
import org.songluat.search.Results;
import org.songluat.search.Snippet;
import org.songluat.search.Understanding;
import org.songluat.text.Language;
import org.songluat.text.Span;

/** Prints hits for people: where, then both sides, what matched between brackets. */
public final class HitPrinter {
  private final PrintStream out;

  public HitPrinter(PrintStream out) {
    this.out = out;
  }

  /** The hits, and before them how the query was understood. */
  public void print(Results results) {
    printParts(results.query());
    printFound(results);
  }

  /** The hits alone, with what was read otherwise than typed. */
  public void printFound(Results results) {
    if (results.didYouMean() != null) {
      out.println("Did you mean: " + results.didYouMean());
    }
    results.query().notes().forEach(out::println);
    out.println(total(results.matches(), results.hits().size()));
    results.matches().facets().forEach(this::print);
    for (int i = 0; i < results.hits().size(); i++) {
      out.println();
      print(i + 1, results.hits().get(i));
    }
  }

  private void printParts(Understanding query) {
    List<String> parts = new ArrayList<>(query.numbers());
    if (query.place() != null) {
      parts.add(query.place());
    }
    parts.addAll(query.terms());
    parts.addAll(query.fields());
    if (!parts.isEmpty()) {
      out.println("Searched for: " + String.join(" · ", parts));
    }
  }

  private void print(Facet facet, Map<String, Integer> values) {
    List<String> counts = new ArrayList<>();
    values.forEach((value, count) -> counts.add(value + " (" + count + ")"));
    if (!counts.isEmpty()) {
      out.println("  " + facet.code() + ": " + String.join(", ", counts));
    }
  }

  private static String counted(Matches matches) {
    return matches.exact() ? String.valueOf(matches.total()) : "more than " + matches.total();
  }

  private static String total(Matches matches, int shown) {
    int total = matches.total();
    if (total == 0) {
      return "No clause matches";
    }
    String clauses = total == 1 ? "1 clause matches" : counted(matches) + " clauses match";
    return total > shown ? clauses + ", the first " + shown + ":" : clauses + ":";
  }

  private void print(int rank, Hit hit) {
    String place = hit.path().cite(Language.VI);
    out.println(rank + ". " + name(hit.work()) + (place.isEmpty() ? "" : ", " + place));
    side("vi", hit.vi());
    side("en", hit.en());
  }

  private static String name(Work work) {
    String title = work.titles().best(Language.VI);
    String number = work.number();
    if (number == null) {
      return title == null ? String.valueOf(work.id()) : title;
    }
    return work.type().vietnamese() + " " + number;
  }

  private void side(String language, @Nullable HitSide side) {
    if (side == null) {
      out.println("   " + language + "  –");
    } else {
      out.println("   " + language + "  " + bracketed(side));
      out.println("       " + side.id());
    }
  }

  /**
   * The text with brackets round what matched, one pair round neighbouring words; of a long text
   * what its snippet shows.
   */
  static String bracketed(HitSide side) {
    StringBuilder marked = new StringBuilder();
    int shown = 0;
    for (Span window : Snippet.of(side).windows()) {
      marked.append(window.start() > shown ? " … " : "");
      append(side, window, marked);
      shown = window.end();
    }
    return marked.append(shown < side.text().length() ? " …" : "").toString();
  }

  private static void append(HitSide side, Span window, StringBuilder marked) {
    String text = side.text();
    int from = window.start();
    for (Span span : joined(side)) {
      int start = Math.max(span.start(), from);
      int end = Math.min(span.end(), window.end());
      if (start < end) {
        marked.append(text, from, start).append('[').append(text, start, end).append(']');
        from = end;
      }
    }
    marked.append(text, from, window.end());
  }

  private static List<Span> joined(HitSide side) {
    List<Span> joined = new ArrayList<>();
    for (Span span : side.highlights()) {
      boolean next =
          !joined.isEmpty()
              && side.text().substring(joined.getLast().end(), span.start()).isBlank();
      joined.add(next ? joined.removeLast().cover(span) : span);
    }
    return joined;
  }
}
