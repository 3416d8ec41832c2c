package org.songluat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.songluat.cli.print.Console;
import org.songluat.cli.print.IngestTalk;
import org.songluat.cli.workplace.CommandException;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.cli.workplace.IndexOption;
import org.songluat.cli.workplace.OcrOption;
import org.songluat.cli.workplace.TokenOption;
import org.songluat.cli.workplace.Workplace;
import org.songluat.index.LegalIndex;
import org.songluat.pipeline.report.IngestOptions;
import org.songluat.web.api.edit.Token;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves pages and API until it is ended. */
@Command(
    name = "serve",
    description = "Serves pages and API; an empty index is first filled from corpus/.")
final class ServeCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;

  private final Workplace workplace;
  @Mixin private final IndexOption index = new IndexOption();
  @Mixin private final OcrOption ocr = new OcrOption();

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "The port, 0 for any (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "The address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
  private String host = "127.0.0.1";

  @Mixin private final TokenOption token;

  ServeCommand(Workplace workplace) {
    this.workplace = workplace;
    this.token = new TokenOption(System.getenv());
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port < 0 || port > HIGHEST_PORT) {
      throw CommandException.usage("--port must be 0.." + HIGHEST_PORT + ", got " + port);
    }
    Token secret = token.in(workplace);
    Path folder = index.in(workplace);
    try (LegalIndex opened = workplace.open(folder)) {
      if (opened.status().empty()) {
        fill(opened);
      }
      new Server(workplace.webApp(opened, secret), opened, workplace.console()).run(host, port);
    }
    return ExitCode.DONE;
  }

  private void fill(LegalIndex empty) throws IOException {
    Console console = workplace.console();
    console.say("the index is empty; filling it from " + workplace.corpus());
    try (IngestTalk talk = new IngestTalk(console, IngestTalk.Manner.ASIDE)) {
      IngestOptions options = IngestOptions.from(workplace.directory());
      talk.finish(
          ocr.in(workplace).ingester(empty).ingest(List.of(workplace.corpus()), options, talk));
    } finally {
      workplace.reader().close();
    }
  }
}
