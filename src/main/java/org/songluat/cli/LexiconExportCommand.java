package org.songluat.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.songluat.align.lexicon.Term;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.cli.workplace.Workplace;
import org.songluat.exchange.TbxWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the glossary. */
@Command(name = "export", description = "Prints the glossary for other programs.")
final class LexiconExportCommand implements Callable<Integer> {
  private final Workplace workplace;

  @Option(
      names = "--format",
      defaultValue = "tsv",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); tbx is TBX-Basic 3.")
  private Format format = Format.tsv;

  /** What is printed; named as the command line has it. */
  enum Format {
    tsv,
    tbx
  }

  LexiconExportCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws IOException {
    List<Term> terms = workplace.glossary().terms();
    PrintStream out = workplace.console().out();
    if (format == Format.tbx) {
      TbxWriter.write(terms, out);
      return ExitCode.DONE;
    }
    out.println("vi\ten\tfield\tnote");
    for (Term term : terms) {
      out.println(String.join("\t", term.vi(), term.en(), term.field(), term.note()));
    }
    return ExitCode.DONE;
  }
}
