package org.songluat.web.api;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.songluat.align.Bitext;
import org.songluat.check.Checker;
import org.songluat.check.Discrepancy;
import org.songluat.index.BeadRecord;
import org.songluat.index.LegalIndex;
import org.songluat.index.RelatedWorks;
import org.songluat.index.Shelf;
import org.songluat.index.StoredWork;
import org.songluat.law.DocumentNumber;

/** The works that are held, by id; pages and API alike look them up here. */
public final class Library {
  private final LegalIndex index;
  private final Checker checker;
  private final RelatedWorks related;

  public Library(LegalIndex index, Checker checker) {
    this.index = index;
    this.checker = checker;
    this.related = new RelatedWorks(index, new Shelf(index));
  }

  public List<StoredWork> works() throws IOException {
    return index.works();
  }

  /** The work of an id, or of a number in any spelling. */
  public StoredWork work(String name) throws IOException {
    Optional<StoredWork> byId = index.work(name);
    if (byId.isPresent()) {
      return byId.get();
    }
    String id = DocumentNumber.parse(name).map(DocumentNumber::id).orElse(name);
    return index.work(id).orElseThrow(() -> NotHeldException.work(name));
  }

  RelationsAnswer relations(StoredWork work) throws IOException {
    return RelationsAnswer.of(work.id(), related.of(work), related.to(work));
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
