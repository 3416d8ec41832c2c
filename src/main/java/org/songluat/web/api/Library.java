package org.songluat.web.api;

import java.io.IOException;
import java.util.List;
import org.songluat.align.Bitext;
import org.songluat.check.Checker;
import org.songluat.check.Discrepancy;
import org.songluat.index.BeadRecord;
import org.songluat.index.LegalIndex;
import org.songluat.index.StoredWork;

/** The works that are held, by id; pages and API alike look them up here. */
public final class Library {
  private final LegalIndex index;
  private final Checker checker;

  public Library(LegalIndex index, Checker checker) {
    this.index = index;
    this.checker = checker;
  }

  public List<StoredWork> works() throws IOException {
    return index.works();
  }

  public StoredWork work(String id) throws IOException {
    return index.work(id).orElseThrow(() -> NotHeldException.work(id));
  }

  boolean holds(String id) throws IOException {
    return index.work(id).isPresent();
  }

  public List<BeadRecord> beads(StoredWork work) throws IOException {
    return index.beads(work.id());
  }

  Bitext bitext(StoredWork work) throws IOException {
    return new Bitext(work.work(), beads(work).stream().map(BeadRecord::bead).toList());
  }

  /** None for a work that is held in one language only: there is nothing to compare. */
  public List<Discrepancy> discrepancies(StoredWork work) throws IOException {
    boolean comparable = work.viClauses() > 0 && work.enClauses() > 0;
    return comparable ? checker.check(bitext(work)) : List.of();
  }

  BeadRecord beadOf(String clauseId) throws IOException {
    return index.beadOf(clauseId).orElseThrow(() -> NotHeldException.clause(clauseId));
  }
}
