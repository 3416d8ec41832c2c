package org.songluat.cli.watch;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.cli.workplace.IndexOption;
import org.songluat.cli.workplace.Workplace;
import org.songluat.index.LegalIndex;
import org.songluat.watch.Watch;
import org.songluat.watch.Watcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the queries that are kept. */
@Command(name = "list", description = "Lists the queries that are kept.")
final class WatchListCommand implements Callable<Integer> {
  private final Workplace workplace;
  @Mixin private final IndexOption index = new IndexOption();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  WatchListCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws IOException {
    try (LegalIndex opened = workplace.open(index.in(workplace))) {
      List<Watch> watches = new Watcher(opened, workplace.corpus(), Clock.systemUTC()).list();
      if (json) {
        workplace.console().json(watches);
      } else {
        watches.forEach(
            watch -> workplace.console().out().println(watch.name() + "  " + watch.query()));
      }
    }
    return ExitCode.DONE;
  }
}
