package org.songluat.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is known of terms and their renderings. */
@Command(
    name = "lexicon",
    description =
        "Terms and their renderings: the glossary (corpus/glossary.tsv), and what was learned.")
final class LexiconCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do: learn, lookup, check or export");
  }
}
