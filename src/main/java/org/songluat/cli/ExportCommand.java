package org.songluat.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.songluat.align.Bitext;
import org.songluat.cli.workplace.BitextOutput;
import org.songluat.cli.workplace.Codes;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.cli.workplace.IndexOption;
import org.songluat.cli.workplace.Workplace;
import org.songluat.index.LegalIndex;
import org.songluat.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints an indexed work for other programs. */
@Command(
    name = "export",
    description = "Prints an indexed work for other programs, or writes it to a file.")
final class ExportCommand implements Callable<Integer> {
  private final Workplace workplace;
  @Mixin private final IndexOption index = new IndexOption();
  @Mixin private final BitextOutput output = new BitextOutput();

  @Parameters(paramLabel = "WORK", description = "Its id or number: 52-nq-tw, 52-NQ/TW.")
  private String work = "";

  @Option(
      names = "--lang",
      converter = Codes.OfLanguage.class,
      completionCandidates = Codes.OfLanguage.Languages.class,
      description = "vi or en: only what is in that language.")
  private @Nullable Language lang;

  ExportCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws IOException {
    output.check(workplace, List.of());
    try (LegalIndex opened = workplace.openFilled(index.in(workplace))) {
      Bitext bitext = workplace.bitext(opened, work);
      Bitext asked = lang == null ? bitext : bitext.only(lang);
      output.write(workplace, asked, workplace.exporter(opened));
    }
    return ExitCode.DONE;
  }
}
