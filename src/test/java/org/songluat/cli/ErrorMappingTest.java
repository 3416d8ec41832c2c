package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.songluat.cli.workplace.CommandException;
import org.songluat.index.storage.IndexBusyException;
import org.songluat.index.storage.IndexVersionException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class ErrorMappingTest {
  /** A command that only fails. */
  @Command(name = "fail")
  private record Failing(Exception thrown) implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
      throw thrown;
    }
  }

  private static String said(Exception thrown, String... args) {
    Printed printed = new Printed(false);
    CommandLine line = new CommandLine(new SongLuat());
    line.addSubcommand(new Failing(thrown));
    int code = line.setExecutionExceptionHandler(new ErrorMapping(printed.console)).execute(args);
    assertEquals("", printed.out());
    return code + " " + printed.err();
  }

  private static String said(Exception thrown) {
    return said(thrown, "fail");
  }

  @Test
  void ourOwnExceptionsSayWhatTheySay() {
    assertEquals("1 songluat: a: b. c\n", said(CommandException.failed("a: b. c")));
    assertEquals("2 songluat: a: b. c\n", said(CommandException.usage("a: b. c")));
    assertEquals("1 songluat: rebuild\n", said(new IndexVersionException("rebuild")));
    assertEquals("1 songluat: busy\n", said(new IndexBusyException("busy", new IOException())));
  }

  @Test
  void filesAreNamed() {
    assertEquals(
        "1 songluat: a.txt: does not exist. Check the path\n",
        said(new NoSuchFileException("a.txt")));
    assertEquals(
        "1 songluat: a.txt: may not be opened. Check its permissions\n",
        said(new UncheckedIOException(new AccessDeniedException("a.txt"))));
    assertEquals(
        "1 songluat: a.txt: cannot be used (No space left). Check the path and the disk\n",
        said(new FileSystemException("a.txt", null, "No space left")));
    assertEquals(
        "1 songluat: reading or writing failed (bad sector). Check the disk\n",
        said(new IOException("bad\n  sector")));
  }

  @Test
  void whatIsNotForeseenIsOurFault() {
    assertEquals(
        "1 songluat: a fault of SongLuat (java.lang.IllegalStateException: odd)."
            + " Please report it with what --verbose prints\n",
        said(new IllegalStateException("odd")));
  }

  @Test
  void oneOfManyFailsAlone() {
    assertEquals(Optional.empty(), ErrorMapping.attempt(() -> {}));
    assertEquals(Optional.of("a: b. c"), ErrorMapping.attempt(() -> fail("a: b.\n c")));
    assertEquals(
        Optional.of("is nested too deeply. Split the file"),
        ErrorMapping.attempt(() -> {
          throw new StackOverflowError();
        }));
    assertEquals(
        Optional.of("needs more memory than there is. Split the file"),
        ErrorMapping.attempt(() -> {
          throw new OutOfMemoryError();
        }));
  }

  private static void fail(String message) {
    throw CommandException.failed(message);
  }

  @Test
  void anInterruptIsNoFailure() {
    assertEquals("130 songluat: interrupted\n", said(new InterruptedException()));
  }

  @Test
  void theStackIsPrintedWhenAskedFor() {
    for (String[] args : new String[][] {{"-v", "fail"}, {"fail", "--verbose"}}) {
      String said = said(new IllegalStateException("odd"), args);
      assertTrue(said.contains("\tat org.songluat.cli.ErrorMappingTest"), said);
    }
  }
}
