package org.songluat.ingest.remote;

import java.time.Duration;

/**
 * How much is got from the web before it is given up.
 *
 * @param bytes of the page or file
 * @param connecting how long a server may take to answer the call
 * @param all how long everything may take, redirects included
 * @param redirects how often a server may name another address
 */
public record FetchLimits(long bytes, Duration connecting, Duration all, int redirects) {
  public static final FetchLimits DEFAULT =
      new FetchLimits(64L << 20, Duration.ofSeconds(15), Duration.ofMinutes(2), 5);

  public FetchLimits {
    if (bytes < 1 || bytes > 1 << 30 || redirects < 0) {
      throw new IllegalArgumentException(
          "A limit must be 1 byte to 1 GB, and no redirect or more, got "
              + bytes
              + ", "
              + redirects);
    }
  }
}
