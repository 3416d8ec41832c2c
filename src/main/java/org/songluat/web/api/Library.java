package org.songluat.web.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songluat.align.Bitext;
import org.songluat.check.Checker;
import org.songluat.check.Discrepancy;
import org.songluat.index.BeadRecord;
import org.songluat.index.LegalIndex;
import org.songluat.index.StoredWork;
import org.songluat.index.relation.RelatedWorks;
import org.songluat.index.relation.Shelf;
import org.songluat.index.relation.Side;
import org.songluat.law.DocumentNumber;
import org.songluat.law.relation.Relation.Kind;

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
    return index.work(DocumentNumber.idOf(name)).orElseThrow(() -> NotHeldException.work(name));
  }

  /**
   * What a work does with others.
   *
   * @param most how many works are told of each kind
   */
  public Map<Kind, Side> relationsOf(StoredWork work, int most) throws IOException {
    return related.of(work, most);
  }

  /** What others do with a work. */
  public Map<Kind, Side> relationsTo(StoredWork work, int most) throws IOException {
    return related.to(work, most);
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
