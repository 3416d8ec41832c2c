package org.songluat.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.songluat.text.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a file as plain text. */
@Command(name = "convert", description = "Prints any file it can read as plain Unicode text.")
final class ConvertCommand implements Callable<Integer> {
  private final Workplace workplace;

  @Parameters(paramLabel = "FILE", description = Inputs.FILE)
  private String file = "";

  ConvertCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws IOException {
    SourceText source = workplace.read(file);
    PrintStream out = workplace.console().out();
    out.print(source.text());
    if (!source.text().endsWith("\n")) {
      out.println();
    }
    return ErrorMapping.DONE;
  }
}
