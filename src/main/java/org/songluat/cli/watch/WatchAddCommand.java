package org.songluat.cli.watch;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.songluat.cli.workplace.CommandException;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.cli.workplace.IndexOption;
import org.songluat.cli.workplace.Workplace;
import org.songluat.index.LegalIndex;
import org.songluat.search.Rejected;
import org.songluat.watch.Watch;
import org.songluat.watch.Watcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps a query. */
@Command(
    name = "add",
    description = "Keeps a query: clauses ingested from now on that have all of it are its news.")
final class WatchAddCommand implements Callable<Integer> {
  private final Workplace workplace;
  @Mixin private final IndexOption index = new IndexOption();

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "Words, phrases, numbers.")
  private String[] query = {};

  @Option(names = "--name", description = "What to call it (default: a number).")
  private @Nullable String name;

  WatchAddCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws IOException {
    String words = String.join(" ", query);
    try (LegalIndex opened = workplace.open(index.in(workplace))) {
      Watcher watcher = new Watcher(opened, workplace.corpus(), Clock.systemUTC());
      Optional<Rejected> refused = watcher.refused(words);
      if (refused.isPresent()) {
        throw CommandException.usage(
            "query, column " + refused.get().column() + ": " + refused.get().message());
      }
      Watch added = watcher.add(words, name);
      workplace.console().out().println("Watch " + added.name() + ": " + added.query());
    }
    return ExitCode.DONE;
  }
}
