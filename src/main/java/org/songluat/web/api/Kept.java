package org.songluat.web.api;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was asked for last, by work; what an older index held counts as absent. */
final class Kept<T> {
  private final int most;
  private final Map<String, Dated<T>> values = new LinkedHashMap<>(16, 0.75f, true);

  private record Dated<T>(Instant committed, T value) {}

  Kept(int most) {
    this.most = most;
  }

  synchronized @Nullable T get(String id, Instant committed) {
    Dated<T> kept = values.get(id);
    return kept == null || !kept.committed.equals(committed) ? null : kept.value;
  }

  synchronized void put(String id, Instant committed, T value) {
    values.put(id, new Dated<>(committed, value));
    if (values.size() > most) {
      values.remove(values.keySet().iterator().next());
    }
  }
}
