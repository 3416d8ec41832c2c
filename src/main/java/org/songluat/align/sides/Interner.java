package org.songluat.align.sides;

import java.util.HashMap;
import java.util.Map;

/** Gives every distinct string of one alignment a small number. */
final class Interner {
  private final Map<String, Integer> ids = new HashMap<>();

  int id(String string) {
    Integer known = ids.get(string);
    if (known != null) {
      return known;
    }
    int next = ids.size();
    ids.put(string, next);
    return next;
  }

  int size() {
    return ids.size();
  }
}
