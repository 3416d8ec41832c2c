package org.songluat.text.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.songluat.text.legacy.Reading.Vote;

/**
 * Settles paragraphs that say nothing of their encoding by the nearest ones that do: a lone word in
 * a table, a number with a currency sign. Where the two sides differ it stays as it is.
 */
record Neighbours(List<Vote> votes) {
  List<Optional<LegacyEncoding>> settled() {
    List<Vote> after = new ArrayList<>();
    Vote next = Vote.SILENT;
    for (Vote vote : votes.reversed()) {
      next = vote.decided() ? vote : next;
      after.add(next);
    }
    List<Optional<LegacyEncoding>> settled = new ArrayList<>();
    Vote last = Vote.SILENT;
    for (int i = 0; i < votes.size(); i++) {
      last = votes.get(i).decided() ? votes.get(i) : last;
      settled.add(between(last, after.get(votes.size() - 1 - i)));
    }
    return settled;
  }

  private static Optional<LegacyEncoding> between(Vote before, Vote after) {
    if (!before.decided()) {
      return after.encoding();
    }
    boolean agree = !after.decided() || before.encoding().equals(after.encoding());
    return agree ? before.encoding() : Optional.empty();
  }
}
