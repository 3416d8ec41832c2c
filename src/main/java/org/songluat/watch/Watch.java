package org.songluat.watch;

import java.time.Instant;

/**
 * A query that is kept.
 *
 * @param told the count of looks at the index up to which its news were told
 */
public record Watch(String name, Instant added, int told, String query) {
  Watch toldUpTo(int look) {
    return new Watch(name, added, look, query);
  }
}
