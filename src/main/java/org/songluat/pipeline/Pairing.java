package org.songluat.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.songluat.law.Outline;
import org.songluat.pipeline.Singles.Single;
import org.songluat.text.Language;

/**
 * Joins texts that lack their counterpart, the surest pair first, each text once; what stays below
 * the threshold stays apart, for a wrong pair is worse than none.
 */
final class Pairing {
  /** How many of the likeliest by length are compared by content. */
  private static final int MOST = 200;

  private final Stages.Pairer pairer;
  private final Guard guard;
  private final Map<Single, Outline> loaded = new HashMap<>();
  private final List<Pair> scored = new ArrayList<>();

  /** Two texts and how likely they are one work, in 0..1. */
  public record Pair(Single vi, Single en, double score) {
    boolean has(Single single) {
      return vi == single || en == single;
    }

    Single other(Single single) {
      return vi == single ? en : vi;
    }
  }

  Pairing(Stages.Pairer pairer, Guard guard) {
    this.pairer = pairer;
    this.guard = guard;
  }

  double threshold() {
    return pairer.threshold();
  }

  List<Pair> join(List<Single> singles) throws IOException {
    for (Single single : singles) {
      if (!single.settled()) {
        scoreAll(single, singles);
      }
    }
    scored.sort(
        Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparing(p -> p.vi().key())
            .thenComparing(p -> p.en().key()));
    Set<Single> taken = new HashSet<>();
    List<Pair> joined = new ArrayList<>();
    for (Pair pair : scored) {
      boolean free = !taken.contains(pair.vi()) && !taken.contains(pair.en());
      if (free && pair.score() >= pairer.threshold()) {
        taken.add(pair.vi());
        taken.add(pair.en());
        joined.add(pair);
      }
    }
    return joined;
  }

  /** The likeliest counterpart, whether or not they were joined. */
  Optional<Pair> best(Single single) {
    return scored.stream().filter(p -> p.has(single)).findFirst();
  }

  private void scoreAll(Single single, List<Single> singles) throws IOException {
    List<Single> likeliest =
        singles.stream()
            .filter(single::couldJoin)
            .filter(o -> o.settled() || single.language() == Language.VI)
            .sorted(Comparator.comparingDouble(single::closeness).reversed())
            .limit(MOST)
            .toList();
    for (Single other : likeliest) {
      scored.add(single.language() == Language.VI ? score(single, other) : score(other, single));
    }
  }

  private Pair score(Single vi, Single en) throws IOException {
    Outline first = outline(vi);
    Outline second = outline(en);
    Guard.Outcome<Double> outcome = guard.call(() -> pairer.score(first, second));
    return new Pair(vi, en, outcome instanceof Guard.Done<Double> d ? d.value() : 0);
  }

  private Outline outline(Single single) throws IOException {
    Outline outline = loaded.get(single);
    if (outline == null) {
      outline = single.loader().load();
      loaded.put(single, outline);
    }
    return outline;
  }
}
