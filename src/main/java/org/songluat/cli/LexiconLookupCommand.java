package org.songluat.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.songluat.align.lexicon.Term;
import org.songluat.cli.workplace.CommandException;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.cli.workplace.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks a term up in the glossary. */
@Command(
    name = "lookup",
    description = "Prints the renderings of a Vietnamese or English term; accents may be missing.")
final class LexiconLookupCommand implements Callable<Integer> {
  private static final int MOST = 50;

  private final Workplace workplace;

  @Parameters(index = "0", paramLabel = "TERM", description = "The term, in either language.")
  private String term = "";

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  LexiconLookupCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws IOException {
    List<Term> found = workplace.glossary().like(term, MOST);
    if (json) {
      workplace.console().json(found);
      return ExitCode.DONE;
    }
    if (found.isEmpty()) {
      throw CommandException.failed(
          "\"%s\": the glossary has no such term. Add it to corpus/glossary.tsv".formatted(term));
    }
    PrintStream out = workplace.console().out();
    for (Term one : found) {
      String note = one.note().isEmpty() ? "" : " (" + one.note() + ")";
      out.println(one.vi() + " = " + one.en() + "  [" + one.field() + "]" + note);
    }
    return ExitCode.DONE;
  }
}
