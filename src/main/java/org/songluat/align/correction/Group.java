package org.songluat.align.correction;

import java.util.List;

/** Clauses of both languages that a person speaks of together; one side may be empty. */
public record Group(List<ClauseKey> vi, List<ClauseKey> en) {
  /** More than any bead has. */
  static final int MOST = 50;

  public Group {
    vi = List.copyOf(vi);
    en = List.copyOf(en);
    if (vi.isEmpty() && en.isEmpty()) {
      throw new IllegalArgumentException("A group must have a clause");
    }
    if (vi.size() > MOST || en.size() > MOST) {
      throw new IllegalArgumentException(
          "A group must have at most %d clauses a language, got %d and %d"
              .formatted(MOST, vi.size(), en.size()));
    }
  }
}
