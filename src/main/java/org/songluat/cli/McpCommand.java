package org.songluat.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.songluat.cli.workplace.CommandException;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.cli.workplace.IndexOption;
import org.songluat.cli.workplace.Workplace;
import org.songluat.index.LegalIndex;
import org.songluat.mcp.ClauseServer;
import org.songluat.search.LegalSearcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves an assistant over standard input and output. */
@Command(
    name = "mcp",
    description = "Answers an assistant over standard input and output (Model Context Protocol).")
final class McpCommand implements Callable<Integer> {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/?#]+(?:/[^\\s?#]*)?");

  private final Workplace workplace;
  @Mixin private final IndexOption index = new IndexOption();

  @Option(
      names = "--address",
      paramLabel = "URL",
      defaultValue = "http://127.0.0.1:8080",
      description =
          "Where songluat serve shows the pages that clauses are quoted with (default:"
              + " ${DEFAULT-VALUE}).")
  private String address = "";

  McpCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws IOException {
    if (!ADDRESS.matcher(address).matches()) {
      throw CommandException.usage("--address must be http://… or https://…, got " + address);
    }
    String base = address.replaceFirst("/+$", "");
    try (LegalIndex opened = workplace.open(index.in(workplace))) {
      new ClauseServer(opened, new LegalSearcher(opened), workplace.citations(opened), base)
          .run(workplace.console().in(), workplace.console().out(), SongLuat.Version.number());
    }
    return ExitCode.DONE;
  }
}
