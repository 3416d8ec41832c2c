package org.songluat.cli.workplace;

/** How a command ends. */
public final class ExitCode {
  public static final int DONE = 0;
  public static final int FAILED = 1;

  /** What was asked for is not understood. */
  public static final int USAGE = 2;

  /** Done, with findings that the person asked to fail on. */
  public static final int FINDINGS = 3;

  public static final int INTERRUPTED = 130;

  private ExitCode() {}
}
