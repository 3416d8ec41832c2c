package org.songluat.web.page.reading;

import java.util.List;
import java.util.Map;
import org.songluat.align.explain.Crossing;
import org.songluat.check.Discrepancy;
import org.songluat.index.BeadRecord;
import org.songluat.index.StoredWork;
import org.songluat.index.relation.Side;
import org.songluat.law.relation.Relation.Kind;

/**
 * A work to be read, with all that is known of it.
 *
 * @param beads in reading order
 * @param own what it does with other works
 * @param others what other works do with it
 * @param editable whether it can be corrected by who may
 */
public record Reading(
    StoredWork work,
    List<BeadRecord> beads,
    List<Crossing> crossings,
    List<Discrepancy> discrepancies,
    Map<Kind, Side> own,
    Map<Kind, Side> others,
    boolean editable) {
  public Reading {
    beads = List.copyOf(beads);
    crossings = List.copyOf(crossings);
    discrepancies = List.copyOf(discrepancies);
    own = Map.copyOf(own);
    others = Map.copyOf(others);
  }

  /** Nothing known but the text. */
  public static Reading of(StoredWork work, List<BeadRecord> beads) {
    return new Reading(work, beads, List.of(), List.of(), Map.of(), Map.of(), false);
  }
}
