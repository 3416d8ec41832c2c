package org.songluat.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.songluat.align.correction.CorrectionException;
import org.songluat.align.lexicon.GlossaryFormatException;
import org.songluat.cli.learn.Attempts;
import org.songluat.cli.print.Console;
import org.songluat.cli.workplace.CommandException;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.exchange.memory.TmxFormatException;
import org.songluat.index.storage.BrokenIndexException;
import org.songluat.index.storage.IndexBusyException;
import org.songluat.index.storage.IndexVersionException;
import org.songluat.ingest.source.UnreadableSourceException;
import org.songluat.watch.WatchException;
import org.songluat.web.ServerStartException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where exceptions become a line for the person and an exit code. */
final class ErrorMapping implements IExecutionExceptionHandler, IParameterExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorMapping.class);

  private final Console console;

  ErrorMapping(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(
      Exception thrown, CommandLine command, @Nullable ParseResult parsed) {
    Exception cause = thrown instanceof UncheckedIOException wrapped ? wrapped.getCause() : thrown;
    console.out().flush();
    console.say(line(message(cause)));
    if (verbose(command)) {
      cause.printStackTrace(console.err());
    }
    return exitCode(cause);
  }

  @Override
  public int handleParseException(ParameterException thrown, String[] args) {
    CommandLine command = thrown.getCommandLine();
    console.say(
        "%s. See %s --help"
            .formatted(
                line(String.valueOf(thrown.getMessage())),
                command.getCommandSpec().qualifiedName()));
    UnmatchedArgumentException.printSuggestions(thrown, command.getErr());
    return ExitCode.USAGE;
  }

  /** Does one thing of many: if it fails, that is a line to say, and the others are done. */
  static Optional<String> attempt(Attempts.Step one) {
    try {
      one.run();
      return Optional.empty();
    } catch (Exception e) {
      LOG.debug("One of many failed", e);
      return Optional.of(line(message(e instanceof UncheckedIOException u ? u.getCause() : e)));
    } catch (StackOverflowError e) {
      return Optional.of("is nested too deeply. Split the file");
    } catch (OutOfMemoryError e) {
      return Optional.of("needs more memory than there is. Split the file");
    }
  }

  private static boolean verbose(CommandLine command) {
    CommandLine top = command;
    while (top.getParent() != null) {
      top = top.getParent();
    }
    return top.getCommand() instanceof SongLuat songLuat && songLuat.verbose();
  }

  private static int exitCode(Exception cause) {
    return switch (cause) {
      case CommandException e -> e.exitCode();
      case InterruptedException e -> ExitCode.INTERRUPTED;
      default -> ExitCode.FAILED;
    };
  }

  private static String message(Exception cause) {
    String message = String.valueOf(cause.getMessage());
    return switch (cause) {
      case CommandException e -> message;
      case UnreadableSourceException e -> message;
      case GlossaryFormatException e -> message;
      case CorrectionException e -> message;
      case TmxFormatException e -> message;
      case WatchException e -> message;
      case IndexVersionException e -> message;
      case IndexBusyException e -> message;
      case BrokenIndexException e -> message;
      case ServerStartException e -> message;
      case InterruptedException e -> "interrupted";
      case NoSuchFileException e -> e.getFile() + ": does not exist. Check the path";
      case AccessDeniedException e -> e.getFile() + ": may not be opened. Check its permissions";
      case FileSystemException e ->
          e.getFile() + ": cannot be used (" + reason(e) + "). Check the path and the disk";
      case IOException e -> "reading or writing failed (" + message + "). Check the disk";
      default -> "a fault of SongLuat (" + cause + "). Please report it with what --verbose prints";
    };
  }

  private static String reason(FileSystemException e) {
    String reason = e.getReason();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }

  private static String line(String message) {
    return message.replaceAll("\\s*[\\r\\n]+\\s*", " ").strip();
  }
}
