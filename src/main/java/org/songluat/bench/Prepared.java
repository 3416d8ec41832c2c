package org.songluat.bench;

import java.util.List;
import org.songluat.index.BeadRecord;
import org.songluat.index.StoredWork;

/** A work that only needs to be written. */
public record Prepared(StoredWork work, List<BeadRecord> beads) {
  public Prepared {
    beads = List.copyOf(beads);
  }
}
