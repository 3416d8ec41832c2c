package org.songluat.ingest.pdf;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * What came of a step on a stranger's file. Broken files make PDFBox throw whatever there is; one
 * broken page is to cost that page alone.
 */
sealed interface Attempt<T> {
  record Done<T>(T value) implements Attempt<T> {}

  record Failed<T>(Exception cause) implements Attempt<T> {}

  /** Tries a step; errors of the machine, such as the lack of memory, go through. */
  static <T> Attempt<T> of(Callable<T> step) {
    FutureTask<T> task = new FutureTask<>(step);
    task.run();
    if (task.state() == FutureTask.State.SUCCESS) {
      return new Done<>(task.resultNow());
    }
    return switch (task.exceptionNow()) {
      case Exception e -> new Failed<>(e);
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    };
  }

  /** The value; where there is none, what is thrown for the cause. */
  default T orThrow(Function<Exception, RuntimeException> fault) {
    return switch (this) {
      case Done<T>(T value) -> value;
      case Failed<T>(Exception cause) -> throw fault.apply(cause);
    };
  }
}
