package org.songluat.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.align.explain.Crossing;
import org.songluat.align.words.Interruption;
import org.songluat.law.cite.CitationFinder;
import org.songluat.law.cite.HeldWorks;
import org.songluat.text.Language;

/**
 * Compares the two versions of a work. Every rule rather keeps silent than alarms in vain: a bead
 * whose pairing is doubtful is not compared, and a work with one version has no discrepancies.
 */
public final class Checker {
  private final CitationFinder citations = new CitationFinder(HeldWorks.NONE);
  private final List<Rule.Study> studies;
  private final Accepted accepted;

  public Checker(List<Rule.Study> studies) {
    this(studies, work -> Set.of());
  }

  /** A checker that keeps silent of what people have accepted. */
  public Checker(List<Rule.Study> studies, Accepted accepted) {
    this.studies = List.copyOf(studies);
    this.accepted = accepted;
  }

  /** The keys of the findings of a work that people have accepted. */
  @FunctionalInterface
  public interface Accepted {
    Set<String> of(String work);
  }

  /** The discrepancies in reading order. */
  public List<Discrepancy> check(Bitext bitext) {
    Shape shape = Shape.of(bitext);
    if (!shape.bothVersions()) {
      return List.of();
    }
    List<Place> places =
        IntStream.range(0, bitext.beads().size()).mapToObj(i -> place(shape, i)).toList();
    String work = bitext.work().id();
    Set<String> kept = work == null ? Set.of() : accepted.of(work);
    List<Rule> rules = studies.stream().map(study -> study.of(places)).toList();
    return places.stream()
        .peek(place -> Interruption.check())
        .flatMap(
            place -> Contained.out(rules.stream().flatMap(r -> r.check(place).stream()).toList()))
        .filter(found -> !kept.contains(found.proof().key()))
        .toList();
  }

  /**
   * The same where clauses are known to answer each other in another order: these are missing in
   * neither version.
   */
  public List<Discrepancy> check(Bitext bitext, List<Crossing> crossings) {
    Set<String> crossed = new HashSet<>();
    for (Crossing crossing : crossings) {
      crossed.add(crossing.vi().id());
      crossed.add(crossing.en().id());
    }
    return check(bitext).stream().filter(found -> !lone(found, crossed)).toList();
  }

  private static boolean lone(Discrepancy found, Set<String> clauses) {
    String id = found.viId() == null ? found.enId() : found.viId();
    boolean alone = found.viId() == null || found.enId() == null;
    return alone && clauses.contains(id);
  }

  private Place place(Shape shape, int index) {
    Bead bead = shape.bitext().beads().get(index);
    return new Place(
        shape,
        index,
        Side.of(bead.vi(), Language.VI, citations),
        Side.of(bead.en(), Language.EN, citations));
  }
}
