package org.songluat.web.api;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songluat.align.Bitext;
import org.songluat.align.explain.Crossing;
import org.songluat.align.explain.Explainer;
import org.songluat.align.words.Lexicon;
import org.songluat.exchange.BitextView;
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
  private static final int MOST_TEXTS = 8;

  private final LegalIndex index;
  private final RelatedWorks related;
  private final Explainers explainers;
  private final Kept<CitationMap> citations = new Kept<>(1);
  private final Kept<List<BeadRecord>> texts = new Kept<>(MOST_TEXTS);

  /**
   * @param lexicon what is known of words, for the evidence of beads
   */
  public Library(LegalIndex index, Lexicon lexicon) {
    this.index = index;
    this.explainers = new Explainers(lexicon);
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

  /** Which works that are held speak of which others. */
  public CitationMap citations() throws IOException {
    Instant committed = index.status().committed();
    CitationMap map = citations.get("", committed);
    if (map == null) {
      map = CitationMap.of(works(), related);
      citations.put("", committed, map);
    }
    return map;
  }

  /** In reading order. The works that are read last are held: their readers leaf through them. */
  public List<BeadRecord> beads(StoredWork work) throws IOException {
    Instant committed = index.status().committed();
    List<BeadRecord> beads = texts.get(work.id(), committed);
    if (beads == null) {
      beads = index.beads(work.id());
      texts.put(work.id(), committed, beads);
    }
    return beads;
  }

  public Bitext bitext(StoredWork work) throws IOException {
    return new Bitext(work.work(), beads(work).stream().map(BeadRecord::bead).toList());
  }

  /** A work's beads with the evidence of each. */
  BitextView evidence(StoredWork work) throws IOException {
    Bitext bitext = bitext(work);
    return BitextView.of(bitext, explainer(work, bitext));
  }

  /** Which clauses of a work's two versions answer each other in another order. */
  public List<Crossing> crossings(StoredWork work) throws IOException {
    return comparable(work)
        ? explainers.crossings(work.id(), index.status().committed(), () -> bitext(work))
        : List.of();
  }

  private Explainer explainer(StoredWork work, Bitext bitext) throws IOException {
    return explainers.explainer(work.id(), index.status().committed(), () -> bitext);
  }

  /** The bead of that number, from 1, and why it is what it is. */
  public ExplainedBead bead(StoredWork work, String number) throws IOException {
    Bitext bitext = bitext(work);
    int total = bitext.beads().size();
    int place = number.matches("[1-9]\\d{0,8}") ? Integer.parseInt(number) : 0;
    if (place < 1 || place > total) {
      throw NotHeldException.bead(work.id(), number, total);
    }
    return new ExplainedBead(
        place,
        total,
        bitext.beads().get(place - 1),
        explainer(work, bitext).of(place - 1),
        crossings(work).stream()
            .filter(c -> c.viBead() == place - 1 || c.enBead() == place - 1)
            .toList());
  }

  static boolean comparable(StoredWork work) {
    return work.viClauses() > 0 && work.enClauses() > 0;
  }

  /** When the index got its present content. */
  Instant committed() throws IOException {
    return index.status().committed();
  }

  BeadRecord beadOf(String clauseId) throws IOException {
    return index.beadOf(clauseId).orElseThrow(() -> NotHeldException.clause(clauseId));
  }
}
