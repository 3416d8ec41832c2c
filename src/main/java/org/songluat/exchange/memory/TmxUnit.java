package org.songluat.exchange.memory;

/** What a unit of a translation memory says in each language; empty where it says nothing. */
public record TmxUnit(String vi, String en) {
  boolean paired() {
    return !vi.isEmpty() && !en.isEmpty();
  }

  boolean says() {
    return !vi.isEmpty() || !en.isEmpty();
  }
}
