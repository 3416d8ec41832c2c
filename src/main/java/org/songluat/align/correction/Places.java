package org.songluat.align.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songluat.law.Clause;

/** The clauses of one version, found by their keys. */
final class Places {
  private final List<ClauseKey> keys = new ArrayList<>();
  private final Map<String, List<Integer>> byHash = new HashMap<>();

  /** Where a key leads. */
  sealed interface Found {}

  /** To the clause of that index. */
  record At(int index) implements Found {}

  /** To none, and why. */
  record Lost(String reason) implements Found {}

  Places(List<Clause> clauses) {
    Map<String, Integer> given = new HashMap<>();
    for (Clause clause : clauses) {
      String path = clause.path().eId();
      int count = given.merge(path, 1, Integer::sum);
      ClauseKey key = ClauseKey.of(count == 1 ? path : path + "~" + count, clause);
      byHash.computeIfAbsent(key.hash(), h -> new ArrayList<>()).add(keys.size());
      keys.add(key);
    }
  }

  ClauseKey key(int index) {
    return keys.get(index);
  }

  Found find(ClauseKey key) {
    List<Integer> same = byHash.getOrDefault(key.hash(), List.of());
    if (same.size() == 1) {
      return new At(same.getFirst());
    }
    for (int index : same) {
      if (keys.get(index).place().equals(key.place())) {
        return new At(index);
      }
    }
    return new Lost(
        same.isEmpty()
            ? "the text of %s is no longer there".formatted(key.place())
            : "the text of %s stands in %d other places now".formatted(key.place(), same.size()));
  }
}
