package org.songluat.cli.learn;

import java.io.IOException;
import java.util.Optional;

/** Does one thing of many: if it fails, that is a line to say, and the others are done. */
@FunctionalInterface
public interface Attempts {
  Optional<String> attempt(Step one);

  /** What is attempted. */
  @FunctionalInterface
  interface Step {
    void run() throws IOException;
  }
}
