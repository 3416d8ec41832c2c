package org.songluat.cli.watch;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.cli.workplace.IndexOption;
import org.songluat.cli.workplace.Workplace;
import org.songluat.index.LegalIndex;
import org.songluat.watch.Watcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Drops a query that was kept. */
@Command(name = "remove", description = "Drops a query that was kept.")
final class WatchRemoveCommand implements Callable<Integer> {
  private final Workplace workplace;
  @Mixin private final IndexOption index = new IndexOption();

  @Parameters(paramLabel = "NAME", description = "As watch list prints it.")
  private String name = "";

  WatchRemoveCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws IOException {
    try (LegalIndex opened = workplace.open(index.in(workplace))) {
      new Watcher(opened, workplace.corpus(), Clock.systemUTC()).remove(name);
    }
    return ExitCode.DONE;
  }
}
