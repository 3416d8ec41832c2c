package org.songluat.cli;

/** A command cannot go on; the message is the whole line to say, apart from the program's name. */
final class CommandException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private CommandException(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** What was asked for cannot be done. */
  static CommandException failed(String message) {
    return new CommandException(ErrorMapping.FAILED, message);
  }

  /** What was asked for is not understood. */
  static CommandException usage(String message) {
    return new CommandException(ErrorMapping.USAGE, message);
  }

  int exitCode() {
    return exitCode;
  }
}
