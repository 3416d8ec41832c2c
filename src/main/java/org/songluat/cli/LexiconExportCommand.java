package org.songluat.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.songluat.align.lexicon.Term;
import picocli.CommandLine.Command;

/** Prints the glossary. */
@Command(name = "export", description = "Prints the glossary as TSV, with a header line.")
final class LexiconExportCommand implements Callable<Integer> {
  private final Workplace workplace;

  LexiconExportCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws IOException {
    workplace.console().out().println("vi\ten\tfield\tnote");
    for (Term term : workplace.glossary().terms()) {
      String row = String.join("\t", term.vi(), term.en(), term.field(), term.note());
      workplace.console().out().println(row);
    }
    return ErrorMapping.DONE;
  }
}
