package org.songluat.cli;

import ch.qos.logback.classic.Level;
import java.io.File;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import org.songluat.cli.bench.BenchCommand;
import org.songluat.cli.correct.CorrectCommand;
import org.songluat.cli.learn.LexiconLearnCommand;
import org.songluat.cli.print.Console;
import org.songluat.cli.watch.WatchCommand;
import org.songluat.cli.workplace.CommandException;
import org.songluat.cli.workplace.ReaderSettings;
import org.songluat.cli.workplace.Workplace;
import org.songluat.ingest.child.ChildReader;
import org.songluat.ingest.source.SourcePath;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** The program: {@code songluat COMMAND …}. */
public final class Main {
  private final Workplace workplace;

  Main(Workplace workplace) {
    this.workplace = workplace;
  }

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) throws IOException {
    quietLibraries();
    Path home = Path.of(System.getProperty("songluat.home", ""));
    Console console = Console.ofProcess();
    System.exit(run(console, home, args));
  }

  /** The reader's processes end before the program does. */
  private static int run(Console console, Path home, String... args) throws IOException {
    try (ChildReader reader =
        new ChildReader(ReaderSettings.of(System.getProperties(), Workplace.LIMITS), 1)) {
      for (String argument : args) {
        if (new File(argument).isFile()) {
          reader.expect(SourcePath.of(Path.of(argument)));
        }
      }
      return new Main(new Workplace(console, home, Path.of(""), reader)).execute(args);
    } catch (CommandException e) {
      console.say(String.valueOf(e.getMessage()));
      return e.exitCode();
    }
  }

  /** Runs one command; whatever happens to it ends in the exit code. */
  int execute(String... args) {
    Console console = workplace.console();
    ErrorMapping errors = new ErrorMapping(console);
    SongLuat songLuat = new SongLuat();
    CommandLine line = new CommandLine(songLuat);
    commands().forEach(line::addSubcommand);
    line.addSubcommand(
        new CommandLine(new LexiconCommand())
            .addSubcommand(new LexiconLearnCommand(workplace, ErrorMapping::attempt))
            .addSubcommand(new LexiconLookupCommand(workplace))
            .addSubcommand(new LexiconCheckCommand(workplace))
            .addSubcommand(new LexiconExportCommand(workplace)));
    line.addSubcommand(WatchCommand.in(workplace));
    int code =
        line.setOut(writer(console.out()))
            .setErr(writer(console.err()))
            .setExpandAtFiles(false)
            .setExecutionStrategy(parsed -> run(songLuat, parsed))
            .setExecutionExceptionHandler(errors)
            .setParameterExceptionHandler(errors)
            .execute(args);
    console.flush();
    return code;
  }

  private static int run(SongLuat songLuat, ParseResult parsed) {
    if (songLuat.verbose()) {
      logDetails();
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private List<Callable<Integer>> commands() {
    return List.of(
        new IngestCommand(workplace),
        new ServeCommand(workplace),
        new McpCommand(workplace),
        new SearchCommand(workplace),
        new OutlineCommand(workplace),
        new AlignCommand(workplace),
        new ExportCommand(workplace),
        new CheckCommand(workplace),
        new CiteCommand(workplace),
        new RelationsCommand(workplace),
        new VerifyCommand(workplace),
        new CorrectCommand(workplace),
        new ConvertCommand(workplace),
        new BenchCommand(workplace),
        new CompletionCommand(workplace.console().out()));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** Libraries that log past slf4j say nothing but what broke, and never on standard output. */
  private static void quietLibraries() {
    System.setOut(System.err);
    java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.SEVERE);
  }

  /** Every failure of a stage is logged with its stack. */
  private static void logDetails() {
    if (LoggerFactory.getLogger("org.songluat") instanceof ch.qos.logback.classic.Logger ours) {
      ours.setLevel(Level.DEBUG);
    }
  }
}
