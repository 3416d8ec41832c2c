package org.songluat.watch;

import java.time.Instant;
import java.util.List;

/**
 * What a look at the index found, for every watch in the order they were added.
 *
 * @param first whether nothing had been seen before, so that nothing could be called new
 */
public record Look(int number, Instant at, boolean first, List<News> news, Contents contents) {
  public Look {
    news = List.copyOf(news);
  }
}
