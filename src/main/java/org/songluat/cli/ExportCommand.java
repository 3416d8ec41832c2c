package org.songluat.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.songluat.align.Bitext;
import org.songluat.cli.workplace.BitextOutput;
import org.songluat.cli.workplace.Codes;
import org.songluat.cli.workplace.CommandException;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.cli.workplace.IndexOption;
import org.songluat.cli.workplace.Workplace;
import org.songluat.exchange.ExportFormat;
import org.songluat.exchange.lines.ClauseLines;
import org.songluat.index.LegalIndex;
import org.songluat.index.StoredWork;
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

  @Parameters(
      arity = "0..1",
      paramLabel = "WORK",
      description = "Its id or number: 52-nq-tw, 52-NQ/TW.")
  private @Nullable String work;

  @Option(
      names = "--all",
      description = "All clauses of all works, with --format jsonl: an object a line.")
  private boolean all;

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
    String named = work;
    if (all == (named != null)) {
      throw CommandException.usage("export must have a WORK, or --all");
    }
    if (all && output.format() != ExportFormat.JSONL) {
      throw CommandException.usage("--all must have --format jsonl, got " + output.format().code());
    }
    output.check(workplace, List.of());
    try (LegalIndex opened = workplace.openFilled(index.in(workplace))) {
      if (named == null) {
        output.write(workplace, out -> writeAll(opened, out));
      } else {
        Bitext bitext = asked(workplace.bitext(opened, named));
        output.write(workplace, bitext, workplace.exporter(opened));
      }
    }
    return ExitCode.DONE;
  }

  /** One work after the other: no more than one is held. */
  private void writeAll(LegalIndex opened, OutputStream out) throws IOException {
    ClauseLines lines = new ClauseLines();
    for (StoredWork one : opened.works()) {
      lines.write(asked(workplace.bitext(opened, one.id())), out);
    }
  }

  private Bitext asked(Bitext bitext) {
    return lang == null ? bitext : bitext.only(lang);
  }
}
