package org.songluat.check;

import java.util.ArrayList;
import java.util.List;
import org.songluat.align.Bead;

/** What ends the run of beads alone around each bead, before it and after it. */
public record Gaps(List<End> before, List<End> after) {
  /** What ends a run. */
  public enum End {
    PAIRED,
    TEXT,
    /** A bead alone in the other language. */
    OPPOSED
  }

  static Gaps of(List<Bead> beads) {
    return new Gaps(ends(beads), ends(beads.reversed()).reversed());
  }

  private static List<End> ends(List<Bead> beads) {
    List<End> ends = new ArrayList<>();
    for (int i = 0; i < beads.size(); i++) {
      ends.add(i == 0 ? End.TEXT : end(beads.get(i), beads.get(i - 1), ends.get(i - 1)));
    }
    return ends;
  }

  private static End end(Bead bead, Bead next, End nextEnd) {
    if (next.paired()) {
      return End.PAIRED;
    }
    return bead.vi().isEmpty() == next.vi().isEmpty() ? nextEnd : End.OPPOSED;
  }

  /** Whether its run is all of one language and lies beside a paired bead. */
  public boolean besidePaired(int index) {
    End start = before.get(index);
    End end = after.get(index);
    boolean opposed = start == End.OPPOSED || end == End.OPPOSED;
    return !opposed && (start == End.PAIRED || end == End.PAIRED);
  }
}
