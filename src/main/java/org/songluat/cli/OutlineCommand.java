package org.songluat.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.songluat.cli.print.OutlinePrinter;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.cli.workplace.Inputs;
import org.songluat.cli.workplace.OcrOption;
import org.songluat.cli.workplace.Workplace;
import org.songluat.exchange.OutlineView;
import org.songluat.law.Outline;
import org.songluat.text.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the structure of a file. */
@Command(
    name = "outline",
    description =
        "Reads one file and shows where every line of it went: clauses, metadata, what was left"
            + " out and why.")
final class OutlineCommand implements Callable<Integer> {
  private final Workplace workplace;
  @Mixin private final OcrOption ocr = new OcrOption();

  @Parameters(paramLabel = "FILE", description = Inputs.FILE)
  private String file = "";

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  OutlineCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws IOException {
    SourceText source = ocr.in(workplace).read(file);
    Outline outline = workplace.outline(source);
    if (json) {
      workplace.console().json(OutlineView.of(outline));
    } else {
      new OutlinePrinter(workplace.console().out()).print(outline, source);
    }
    return ExitCode.DONE;
  }
}
