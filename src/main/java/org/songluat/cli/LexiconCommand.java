package org.songluat.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is known of terms and their renderings. */
@Command(
    name = "lexicon",
    description = "Looks up, checks and exports the glossary (corpus/glossary.tsv).")
final class LexiconCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Say what to do: lookup, check or export");
  }
}
