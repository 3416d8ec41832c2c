package org.songluat.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.cli.workplace.Inputs;
import org.songluat.cli.workplace.OcrOption;
import org.songluat.cli.workplace.Workplace;
import org.songluat.ingest.ocr.OcrRemarks;
import org.songluat.text.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a file as plain text. */
@Command(name = "convert", description = "Prints any file it can read as plain Unicode text.")
final class ConvertCommand implements Callable<Integer> {
  private final Workplace workplace;
  @Mixin private final OcrOption ocr = new OcrOption();

  @Parameters(paramLabel = "FILE", description = Inputs.FILE)
  private String file = "";

  ConvertCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws IOException {
    SourceText source = ocr.in(workplace).read(file);
    PrintStream out = workplace.console().out();
    source.remarks().stream()
        .filter(remark -> remark.code().equals(OcrRemarks.NO_TEXT_LAYER))
        .forEach(remark -> workplace.console().say(file + ": " + remark.message()));
    out.print(source.text());
    if (!source.text().isEmpty() && !source.text().endsWith("\n")) {
      out.println();
    }
    return ExitCode.DONE;
  }
}
