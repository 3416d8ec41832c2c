package org.songluat.search.score;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.songluat.align.learned.Rendering;
import org.songluat.align.learned.Renderings;
import org.songluat.text.Span;

/**
 * The renderings that may be searched: of those known the likeliest, without those that somebody
 * took out.
 *
 * @param without in any case of letters
 */
public record Allowed(Renderings known, Set<String> without) {
  /** Of a term the likeliest renderings are looked for; more would cost more than they find. */
  private static final int MOST_RENDERINGS = 4;

  private static final double LIKELY = 0.1;

  /** A term of a query with how likely each of its renderings is. */
  record Offered(Span span, Map<String, Float> renderings) {}

  public Allowed {
    without = without.stream().map(Allowed::key).collect(Collectors.toUnmodifiableSet());
  }

  public static Allowed of(Renderings known, Collection<String> without) {
    return new Allowed(known, Set.copyOf(without));
  }

  /** A term of which every rendering was taken out is as good as unknown. */
  List<Offered> offered(List<Renderings.Found> found) {
    return found.stream().flatMap(this::offered).toList();
  }

  private Stream<Offered> offered(Renderings.Found found) {
    Map<String, Float> likely = likely(found);
    boolean any = likely.keySet().removeIf(phrase -> without.contains(key(phrase)));
    return any && likely.isEmpty() ? Stream.empty() : Stream.of(new Offered(found.span(), likely));
  }

  /** None moves up for one that was taken out. */
  private static Map<String, Float> likely(Renderings.Found found) {
    Map<String, Float> likely = new LinkedHashMap<>();
    for (Rendering rendering : found.renderings()) {
      if (likely.size() < MOST_RENDERINGS && rendering.probability() >= LIKELY) {
        likely.put(rendering.phrase(), (float) Math.min(1, rendering.probability()));
      }
    }
    return likely;
  }

  private static String key(String phrase) {
    return phrase.toLowerCase(Locale.ROOT);
  }
}
