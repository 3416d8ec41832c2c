package org.songluat.align.correction;

import java.util.List;

/**
 * What a person wants done.
 *
 * @param vi the ids of Vietnamese clauses
 * @param en the ids of English ones
 */
public record Proposal(Action action, List<String> vi, List<String> en) {
  private static final int MOST = 1_000;

  public Proposal {
    vi = List.copyOf(vi);
    en = List.copyOf(en);
    if (vi.size() + en.size() > MOST) {
      throw new CorrectionException("A correction must name at most " + MOST + " clauses");
    }
    if (vi.isEmpty() && en.isEmpty()) {
      throw new CorrectionException("A correction must name a clause");
    }
  }
}
