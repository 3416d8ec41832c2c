package org.songluat.align.correction;

import java.io.IOException;
import java.util.List;
import org.songluat.align.Bead;

/** Where people correct the beads of works: in the file of corrections and in the index at once. */
public interface CorrectionDesk {
  /**
   * A change that was made.
   *
   * @param number of its line in the file
   * @param beads those that were not there before, in reading order
   */
  record Change(String work, int number, List<Numbered> beads) {
    public Change {
      beads = List.copyOf(beads);
    }
  }

  /** A bead and its place in the work's reading order, from 1. */
  record Numbered(int number, Bead bead) {}

  /** All corrections of a work and what they do, and the lines that are none. */
  record Docket(String work, List<Verdict> verdicts, List<String> faults) {
    public Docket {
      verdicts = List.copyOf(verdicts);
      faults = List.copyOf(faults);
    }
  }

  Docket of(String work) throws IOException;

  /**
   * Corrects a work.
   *
   * @throws CorrectionException where that cannot be done; nothing has changed then
   */
  Change correct(String work, Proposal proposal, Author author) throws IOException;

  /** Takes the correction of that number back. */
  Change undo(String work, int number, Author author) throws IOException;
}
