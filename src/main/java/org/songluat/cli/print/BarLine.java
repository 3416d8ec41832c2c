package org.songluat.cli.print;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBarConsumer;

/** Draws a progress bar over and over on one line of a stream, and wipes it off at the end. */
final class BarLine implements ProgressBarConsumer {
  private static final int WIDTH = 79;

  private final PrintStream err;

  BarLine(PrintStream err) {
    this.err = err;
  }

  @Override
  public int getMaxRenderedLength() {
    return WIDTH;
  }

  @Override
  public void accept(String drawn) {
    err.print("\r" + drawn);
    err.flush();
  }

  /** Makes room for another line; the bar is drawn again below it. */
  void wipe() {
    err.print("\r" + " ".repeat(WIDTH) + "\r");
    err.flush();
  }

  @Override
  public void close() {
    wipe();
  }
}
