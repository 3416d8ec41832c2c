package org.songluat.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives every distinct string of one alignment a small number. */
final class Interner {
  private final Map<String, Integer> ids = new HashMap<>();

  int id(String string) {
    int next = ids.size();
    Integer known = ids.putIfAbsent(string, next);
    return known == null ? next : known;
  }

  /** The strings by their numbers. */
  List<String> strings() {
    String[] strings = new String[ids.size()];
    ids.forEach((string, id) -> strings[id] = string);
    return List.of(strings);
  }

  int size() {
    return ids.size();
  }
}
