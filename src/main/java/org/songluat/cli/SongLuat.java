package org.songluat.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program as a command; what it does is in its subcommands. */
@Command(
    name = "songluat",
    description = "Searches and aligns Vietnamese law with its English versions.",
    mixinStandardHelpOptions = true,
    versionProvider = SongLuat.Version.class,
    scope = ScopeType.INHERIT,
    sortOptions = false,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done with findings to fail on.",
      "Paths are relative to the working directory; where none is given,",
      "corpus/ and index/ of the SongLuat folder are meant."
    })
final class SongLuat implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-v", "--verbose"},
      description = "Print the stack trace of an error.",
      scope = ScopeType.INHERIT)
  private boolean verbose;

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }

  boolean verbose() {
    return verbose;
  }

  /** Says which SongLuat on which Java. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"songluat " + number() + ", Java " + Runtime.version().feature()};
    }

    static String number() {
      String version = SongLuat.class.getPackage().getImplementationVersion();
      return version == null ? "(development)" : version;
    }
  }
}
