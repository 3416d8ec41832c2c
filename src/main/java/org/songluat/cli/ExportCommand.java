package org.songluat.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.songluat.align.Bitext;
import org.songluat.exchange.ExportFormat;
import org.songluat.index.LegalIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints an indexed work for other programs. */
@Command(name = "export", description = "Prints an indexed work for other programs.")
final class ExportCommand implements Callable<Integer> {
  private final Workplace workplace;
  @Mixin private final IndexOption index = new IndexOption();

  @Parameters(paramLabel = "WORK", description = "Its id or number: 52-nq-tw, 52-NQ/TW.")
  private String work = "";

  @Option(
      names = "--format",
      required = true,
      converter = Codes.OfFormat.class,
      completionCandidates = Codes.OfFormat.Formats.class,
      description = "${COMPLETION-CANDIDATES}.")
  private ExportFormat format = ExportFormat.TSV;

  ExportCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws IOException {
    try (LegalIndex opened = workplace.openFilled(index.in(workplace))) {
      Bitext bitext = workplace.bitext(opened, work);
      workplace.exporter().write(bitext, format, workplace.console().out());
    }
    return ErrorMapping.DONE;
  }
}
