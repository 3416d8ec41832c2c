package org.songluat.cli.print;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far a long task is: a bar on standard error where a person watches it, else nothing. */
public final class Progress implements AutoCloseable {
  /** Shows nothing. */
  static final Progress NONE = new Progress(null, null);

  private final @Nullable BarLine line;
  private final @Nullable ProgressBar bar;

  private Progress(@Nullable BarLine line, @Nullable ProgressBar bar) {
    this.line = line;
    this.bar = bar;
  }

  public static Progress of(Console console, String task, int steps) {
    if (!console.terminal() || steps == 0) {
      return NONE;
    }
    BarLine line = new BarLine(console.err());
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(steps)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(line)
            .build();
    return new Progress(line, bar);
  }

  public void step() {
    if (bar != null) {
      bar.step();
    }
  }

  /** Makes room for another line; the bar is drawn again below it. */
  public void makeRoom() {
    if (line != null) {
      line.wipe();
    }
  }

  /** Wipes the bar off: it does so itself only if it had the time to be drawn. */
  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
    makeRoom();
  }
}
