package org.songluat.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.songluat.cli.print.HitPrinter;
import org.songluat.cli.workplace.Codes;
import org.songluat.cli.workplace.CommandException;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.cli.workplace.IndexOption;
import org.songluat.cli.workplace.Workplace;
import org.songluat.index.BeadQuery;
import org.songluat.index.LegalIndex;
import org.songluat.search.Filters;
import org.songluat.search.Grouping;
import org.songluat.search.Manner;
import org.songluat.search.Rejected;
import org.songluat.search.Results;
import org.songluat.search.SearchRequest;
import org.songluat.text.Language;
import org.songluat.text.Vietnamese;
import org.songluat.web.api.SearchAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds clauses. */
@Command(name = "search", description = "Finds clauses, in both languages.")
final class SearchCommand implements Callable<Integer> {
  private final Workplace workplace;
  @Mixin private final IndexOption index = new IndexOption();

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "Words, phrases, numbers.")
  private String[] query = {};

  @Option(
      names = "--lang",
      paramLabel = "vi|en",
      converter = Codes.OfLanguage.class,
      completionCandidates = Codes.OfLanguage.Languages.class,
      description = "The language the words must be found in.")
  private @Nullable Language language;

  @Option(
      names = "--size",
      defaultValue = "10",
      description = "How many hits at most (default: ${DEFAULT-VALUE}).")
  private int size;

  @Option(
      names = "--group",
      paramLabel = "clause|article|work",
      defaultValue = "clause",
      converter = Codes.OfGrouping.class,
      description = "Show every clause, or the best of each article or work.")
  private Grouping grouping = Grouping.CLAUSE;

  @Option(
      names = "--expand",
      paramLabel = "all|none",
      converter = Codes.OfExpansion.class,
      completionCandidates = Codes.OfExpansion.Expansions.class,
      description = "none: only as typed, without renderings and corrections.")
  private String expand = "all";

  @Option(
      names = "--without",
      paramLabel = "TERM",
      description = "A rendering, as the notes list it, that is not searched; for each again.")
  private List<String> without = List.of();

  @Option(
      names = "--sort",
      paramLabel = "relevance|date|-date",
      converter = Codes.OfOrder.class,
      completionCandidates = Codes.OfOrder.Orders.class,
      description = "What comes first: the best match, the oldest or the newest work.")
  private BeadQuery.@Nullable Order order;

  @Option(names = "--facets", description = "Tell by what the hits can be narrowed, too.")
  private boolean facets;

  @Option(names = "--json", description = "Print what the API answers.")
  private boolean json;

  SearchCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws IOException {
    if (size < 1 || size > SearchRequest.MAX_SIZE) {
      throw CommandException.usage("--size must be 1.." + SearchRequest.MAX_SIZE + ", got " + size);
    }
    String words = String.join(" ", query);
    Manner manner = new Manner(!expand.equals("none"), order, facets, grouping, takenOut());
    SearchRequest request = new SearchRequest(words, language, size, null, Filters.NONE, manner);
    try (LegalIndex opened = workplace.openFilled(index.in(workplace))) {
      switch (workplace.searcher(opened).search(request)) {
        case Results results -> print(results);
        case Rejected rejected ->
            throw CommandException.usage(
                "query, column " + rejected.column() + ": " + rejected.message());
      }
    }
    return ExitCode.DONE;
  }

  private List<String> takenOut() {
    int longest = without.stream().mapToInt(String::length).max().orElse(0);
    if (without.size() > Manner.MAX_WITHOUT || longest > Manner.LONGEST_WITHOUT) {
      throw CommandException.usage(
          "--without must be given at most %d times, with at most %d characters"
              .formatted(Manner.MAX_WITHOUT, Manner.LONGEST_WITHOUT));
    }
    return without.stream().map(term -> Vietnamese.nfc(term.strip())).toList();
  }

  private void print(Results results) throws IOException {
    if (json) {
      workplace.console().json(SearchAnswer.of(results));
    } else {
      new HitPrinter(workplace.console().out()).print(results);
    }
  }
}
