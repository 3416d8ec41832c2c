package org.songluat.index;

import java.time.Instant;

/**
 * How much the last commit holds, and when it was made ({@link Instant#EPOCH} before the first).
 */
public record IndexStatus(int works, int sources, int beads, Instant committed) {
  /** Whether nothing was ever put in: works may have been written without their files. */
  public boolean empty() {
    return sources == 0 && works == 0;
  }
}
