package org.songluat.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.songluat.cli.workplace.AddressOption;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.cli.workplace.IndexOption;
import org.songluat.cli.workplace.Workplace;
import org.songluat.index.LegalIndex;
import org.songluat.mcp.ClauseServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves an assistant over standard input and output. */
@Command(
    name = "mcp",
    description = "Answers an assistant over standard input and output (Model Context Protocol).")
final class McpCommand implements Callable<Integer> {
  private final Workplace workplace;
  @Mixin private final IndexOption index = new IndexOption();

  @Mixin private final AddressOption address = new AddressOption();

  McpCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws IOException {
    String base = address.base();
    try (LegalIndex opened = workplace.open(index.in(workplace))) {
      new ClauseServer(opened, workplace.searcher(opened), workplace.citations(opened), base)
          .run(workplace.console().in(), workplace.console().out(), SongLuat.Version.number());
    }
    return ExitCode.DONE;
  }
}
