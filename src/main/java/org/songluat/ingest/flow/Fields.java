package org.songluat.ingest.flow;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The fields that are open where a document is being read. A field is its code, which is not
 * printed, and its result, which is; fields stand within fields.
 */
public final class Fields {
  /** More than that are no fields but damage. */
  private static final int DEEPEST = 100;

  /** Whether each open field, the innermost first, has come to its result. */
  private final Deque<Boolean> results = new ArrayDeque<>();

  public void begin() {
    if (results.size() < DEEPEST) {
      results.push(false);
    }
  }

  public void separate() {
    if (!results.isEmpty()) {
      results.pop();
      results.push(true);
    }
  }

  public void end() {
    results.poll();
  }

  /** Whether what stands here is printed. */
  public boolean isPrinted() {
    return !results.contains(false);
  }
}
