package org.songluat.check.lexis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.songluat.check.Place;
import org.songluat.check.Rule;

/**
 * Counts how each term of the glossary is rendered in the works that a checker is given, and where
 * each rendering stands first. Finds nothing itself. Not safe for use by many threads.
 */
public final class TermSurvey implements Rule.Study {
  private final TermSource source;
  private final Map<Term, Map<String, Count>> counts = new LinkedHashMap<>();

  public TermSurvey(TermSource source) {
    this.source = source;
  }

  /**
   * A rendering of a term.
   *
   * @param en as the glossary has it
   * @param works in how many works it stands
   * @param place the first Vietnamese clause that is rendered so
   */
  public record Use(String en, int count, int works, String place) {}

  /** A term with its renderings, the most frequent first. */
  public record Varied(String vi, List<Use> uses) {
    public int count() {
      return uses.stream().mapToInt(Use::count).sum();
    }
  }

  private static final class Count {
    private final Set<String> works = new HashSet<>();
    private final String place;
    private int count;

    Count(String place) {
      this.place = place;
    }
  }

  @Override
  public Rule of(List<Place> places) {
    for (Place place : places) {
      if (place.comparable()) {
        count(place, Reading.of(place, source.bank()));
      }
    }
    return place -> List.of();
  }

  private void count(Place place, Reading reading) {
    String work = String.valueOf(place.shape().bitext().work().id());
    int end = 0;
    for (Hit hit : longest(reading)) {
      String rendering = hit.start() >= end ? rendering(hit, reading) : null;
      if (rendering != null) {
        String clause = place.vi().segments().get(hit.segment()).clause().id();
        Count count =
            counts
                .computeIfAbsent(hit.term(), t -> new LinkedHashMap<>())
                .computeIfAbsent(rendering, r -> new Count(clause));
        count.count++;
        count.works.add(work);
        end = hit.end();
      }
    }
  }

  /** The terms of several words, of those that begin at one word the longest. */
  private static List<Hit> longest(Reading reading) {
    Map<Integer, Hit> longest = new LinkedHashMap<>();
    for (Hit hit : reading.hits()) {
      boolean counts = hit.length() > 1 && !hit.term().light() && !hit.term().weak();
      Hit held = longest.get(hit.start());
      if (counts && (held == null || held.length() < hit.length())) {
        longest.put(hit.start(), hit);
      }
    }
    return List.copyOf(longest.values());
  }

  /** The longest expression that stands where the term is rendered. */
  private static @Nullable String rendering(Hit hit, Reading reading) {
    if (!hit.rendered()) {
      return null;
    }
    return hit.term().expressions().stream()
        .filter(e -> Spot.of(e.stems(), reading.en(), hit.place()) >= 0)
        .max(Comparator.comparingInt(e -> e.stems().size()))
        .map(Expression::text)
        .orElse(null);
  }

  /** The terms that are rendered in several ways, those that stand oftenest first. */
  public List<Varied> varied() {
    List<Varied> all = new ArrayList<>();
    counts.forEach((term, renderings) -> {
      if (renderings.size() > 1) {
        all.add(new Varied(term.key(), uses(renderings)));
      }
    });
    all.sort(Comparator.comparingInt(Varied::count).reversed().thenComparing(Varied::vi));
    return all;
  }

  private static List<Use> uses(Map<String, Count> renderings) {
    List<Use> uses = new ArrayList<>();
    renderings.forEach((en, c) -> uses.add(new Use(en, c.count, c.works.size(), c.place)));
    uses.sort(Comparator.comparingInt(Use::count).reversed().thenComparing(Use::en));
    return uses;
  }
}
