package org.songluat.cli.watch;

import java.util.concurrent.Callable;
import org.songluat.cli.workplace.Workplace;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Keeps queries and tells their news. */
@Command(
    name = "watch",
    description = "Keeps queries (corpus/watches.tsv) and tells what is new for them.")
public final class WatchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  private WatchCommand() {}

  /** With its subcommands. */
  public static CommandLine in(Workplace workplace) {
    return new CommandLine(new WatchCommand())
        .addSubcommand(new WatchAddCommand(workplace))
        .addSubcommand(new WatchListCommand(workplace))
        .addSubcommand(new WatchRemoveCommand(workplace))
        .addSubcommand(new WatchRunCommand(workplace));
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Say what to do: add, list, remove or run");
  }
}
