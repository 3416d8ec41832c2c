package org.songluat.cli.watch;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.songluat.cli.print.HitPrinter;
import org.songluat.cli.workplace.AddressOption;
import org.songluat.cli.workplace.CommandException;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.cli.workplace.IndexOption;
import org.songluat.cli.workplace.Workplace;
import org.songluat.index.LegalIndex;
import org.songluat.search.SearchRequest;
import org.songluat.watch.AtomFeed;
import org.songluat.watch.Look;
import org.songluat.watch.News;
import org.songluat.watch.Watcher;
import org.songluat.web.api.SearchAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what is new for the queries that are kept. */
@Command(name = "run", description = "Tells what is new since the last run, for every query.")
final class WatchRunCommand implements Callable<Integer> {
  private final Workplace workplace;
  @Mixin private final IndexOption index = new IndexOption();
  @Mixin private final AddressOption address = new AddressOption();

  /** How news are printed. */
  enum Format {
    text,
    json,
    atom
  }

  /** The news of a watch in JSON; the rest as a search answers. */
  record NewsView(String name, SearchAnswer news) {
    static List<NewsView> of(Look look) {
      return look.news().stream()
          .map(news -> new NewsView(news.watch().name(), SearchAnswer.of(news.results())))
          .toList();
    }
  }

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.text;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Option(
      names = "--size",
      defaultValue = "20",
      description = "How many clauses of a query at most (default: ${DEFAULT-VALUE}).")
  private int size;

  WatchRunCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws IOException {
    if (size < 1 || size > SearchRequest.MAX_SIZE) {
      throw CommandException.usage("--size must be 1.." + SearchRequest.MAX_SIZE + ", got " + size);
    }
    String base = address.base();
    try (LegalIndex opened = workplace.openFilled(index.in(workplace))) {
      Watcher watcher = new Watcher(opened, workplace.corpus(), Clock.systemUTC());
      Look look = watcher.look(size);
      if (look.first()) {
        workplace.console().say("what was seen before is not known; from now on it is");
      }
      print(look, base);
      if (workplace.console().out().checkError()) {
        throw CommandException.failed(
            "standard output was closed or full before the end was written");
      }
      watcher.told(look);
    }
    return ExitCode.DONE;
  }

  private void print(Look look, String base) throws IOException {
    switch (json ? Format.json : format) {
      case json -> workplace.console().json(NewsView.of(look));
      case atom -> AtomFeed.write(look, base, workplace.console().out());
      case text -> look.news().forEach(this::print);
    }
  }

  private void print(News news) {
    PrintStream out = workplace.console().out();
    out.println("Watch " + news.watch().name() + ": " + news.watch().query());
    if (news.results().total() == 0) {
      out.println("Nothing new");
    } else {
      new HitPrinter(out).printFound(news.results());
    }
    out.println();
  }
}
