package org.songluat.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.songluat.align.learned.LearnedPhrases;
import org.songluat.align.lexicon.Term;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.cli.workplace.IndexOption;
import org.songluat.cli.workplace.LearnedOption;
import org.songluat.cli.workplace.Workplace;
import org.songluat.exchange.TbxWriter;
import org.songluat.exchange.TermUsage;
import org.songluat.index.LegalIndex;
import org.songluat.index.StoredWork;
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

  @Option(
      names = "--counts",
      description =
          "Also print in how many beads of the index each term stands, and in how many of these the"
              + " rendering answers it.")
  private boolean counts;

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
    TermUsage usage = counts ? usage(terms) : null;
    PrintStream out = workplace.console().out();
    if (format == Format.tbx) {
      TbxWriter.write(terms, usage, out);
    } else {
      print(terms, usage, out);
    }
    return ExitCode.DONE;
  }

  private TermUsage usage(List<Term> terms) throws IOException {
    TermUsage usage = new TermUsage(terms);
    try (LegalIndex opened = workplace.openFilled(index.in(workplace))) {
      for (StoredWork work : opened.works()) {
        opened.beads(work.id()).forEach(record -> usage.add(record.bead()));
      }
    }
    return usage;
  }

  private static void print(List<Term> terms, @Nullable TermUsage usage, PrintStream out) {
    out.println("vi\ten\tfield\tnote" + (usage == null ? "" : "\tused\trendered"));
    for (Term term : terms) {
      String counted =
          usage == null ? "" : "\t" + usage.ofTerm(term) + "\t" + usage.ofRendering(term);
      out.println(String.join("\t", term.vi(), term.en(), term.field(), term.note()) + counted);
    }
  }

  private static Term term(LearnedPhrases.Pair pair) {
    String note =
        String.format(
            Locale.ROOT, "%d beads, %.3f / %.3f", pair.count(), pair.enGivenVi(), pair.viGivenEn());
    return new Term(pair.vi(), pair.en(), "learned", note, 0);
  }
}
