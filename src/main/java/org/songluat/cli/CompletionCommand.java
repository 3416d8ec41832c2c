package org.songluat.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.songluat.cli.workplace.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the completion script of bash and zsh. */
@Command(
    name = "completion",
    description = "Prints a script for bash and zsh: source <(songluat completion)")
final class CompletionCommand implements Callable<Integer> {
  private final PrintStream out;
  @Spec private CommandSpec spec = CommandSpec.create();

  CompletionCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    out.print(AutoComplete.bash("songluat", root));
    return ExitCode.DONE;
  }
}
