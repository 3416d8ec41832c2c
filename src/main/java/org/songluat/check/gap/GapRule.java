package org.songluat.check.gap;

import java.util.List;
import java.util.stream.IntStream;
import org.songluat.align.Bead;
import org.songluat.check.Discrepancy;
import org.songluat.check.Discrepancy.Severity;
import org.songluat.check.Place;
import org.songluat.check.Quote;
import org.songluat.check.Quotes;
import org.songluat.check.Rule;
import org.songluat.check.RuleId;
import org.songluat.check.Segment;
import org.songluat.check.Shape;
import org.songluat.check.Tokens;
import org.songluat.law.Clause;
import org.songluat.text.Language;

/**
 * A clause or a heading without a counterpart. No alarm where the gap may be the alignment's:
 * clauses of both versions alone side by side, a neighbour that has room for the missing words, a
 * version that is an excerpt.
 */
public final class GapRule implements Rule {
  private static final int FEWEST_WORDS = 2;

  /** A neighbour this much longer than its own partner asks for. */
  private static final double ROOMY = 1.3;

  /** How much of the words of both must fit into it. */
  private static final double FITTING = 0.75;

  @Override
  public List<Discrepancy> check(Place place) {
    Bead bead = place.bead();
    if (bead.paired()) {
      return List.of();
    }
    Language language = bead.vi().isEmpty() ? Language.EN : Language.VI;
    boolean real =
        !place.shape().excerptOf(language)
            && place.shape().gaps().besidePaired(place.index())
            && !merged(place);
    List<Clause> clauses = language == Language.VI ? bead.vi() : bead.en();
    return IntStream.range(0, real ? clauses.size() : 0)
        .filter(i -> Tokens.of(clauses.get(i).text()).size() >= FEWEST_WORDS)
        .mapToObj(i -> gap(place, language, i))
        .toList();
  }

  private static Discrepancy gap(Place place, Language language, int index) {
    boolean vi = language == Language.VI;
    Segment segment = (vi ? place.vi() : place.en()).segments().get(index);
    Quote words = Quote.of(segment);
    Quotes quotes = vi ? Quotes.vi(words) : Quotes.en(words);
    if (segment.clause().level().heads()) {
      return place.found(RuleId.HEADING_LOST, Severity.MODERATE, quotes);
    }
    return vi
        ? place.found(RuleId.CLAUSE_LOST, Severity.MAJOR, quotes)
        : place.found(RuleId.CLAUSE_ADDED, Severity.MODERATE, quotes);
  }

  private static boolean merged(Place place) {
    return roomy(place, place.index() - 1) || roomy(place, place.index() + 1);
  }

  /** Whether a neighbour's other side is long enough to hold these clauses too. */
  private static boolean roomy(Place place, int neighbour) {
    if (neighbour < 0 || neighbour >= place.beads().size()) {
      return false;
    }
    Bead next = place.beads().get(neighbour);
    boolean vi = place.bead().en().isEmpty();
    double ratio = vi ? place.shape().ratio() : 1 / place.shape().ratio();
    double alone = ratio * Shape.length(vi ? place.bead().vi() : place.bead().en());
    double own = ratio * Shape.length(vi ? next.vi() : next.en());
    long other = Shape.length(vi ? next.en() : next.vi());
    return other > ROOMY * own && other > FITTING * (own + alone) && next.paired();
  }
}
