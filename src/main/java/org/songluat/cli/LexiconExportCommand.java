package org.songluat.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.songluat.align.learned.LearnedPhrases;
import org.songluat.align.lexicon.Term;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.cli.workplace.IndexOption;
import org.songluat.cli.workplace.LearnedOption;
import org.songluat.cli.workplace.Workplace;
import org.songluat.exchange.TbxWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the glossary, and what was learned. */
@Command(name = "export", description = "Prints the glossary for other programs.")
final class LexiconExportCommand implements Callable<Integer> {
  private final Workplace workplace;

  @Option(
      names = "--format",
      defaultValue = "tsv",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); tbx is TBX-Basic 3.")
  private Format format = Format.tsv;

  @Option(
      names = "--learned",
      description = "Also print what was learned; the field of these is \"learned\".")
  private boolean learned;

  @Mixin private final IndexOption index = new IndexOption();
  private final LearnedOption learnedOption = new LearnedOption();

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
    List<Term> terms = new ArrayList<>(workplace.glossary().terms());
    if (learned) {
      learnedOption.phrases(workplace, index).pairs().forEach(pair -> terms.add(term(pair)));
    }
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

  private static Term term(LearnedPhrases.Pair pair) {
    String note =
        String.format(
            Locale.ROOT, "%d beads, %.3f / %.3f", pair.count(), pair.enGivenVi(), pair.viGivenEn());
    return new Term(pair.vi(), pair.en(), "learned", note, 0);
  }
}
