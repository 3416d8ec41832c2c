package org.songluat.index.matches;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts the entries that match a query, up to {@link Matches#MOST}, and their facets. */
public final class MatchCounter implements CollectorManager<MatchCounter.Counter, Matches> {
  /** Of a facet as many values are told, those with the most beads. */
  private static final int MOST_VALUES = 20;

  private final Map<Facet, FacetField> fields;

  private MatchCounter(Map<Facet, FacetField> fields) {
    this.fields = fields;
  }

  /** Counts matches alone. */
  public static MatchCounter total() {
    return new MatchCounter(Map.of());
  }

  /** Counts facets too, each by the doc values of its field. */
  public static MatchCounter faceted(Map<Facet, FacetField> fields) {
    return new MatchCounter(new EnumMap<>(fields));
  }

  @Override
  public Counter newCollector() {
    return new Counter();
  }

  @Override
  public Matches reduce(Collection<Counter> counters) {
    int seen = counters.stream().mapToInt(counter -> counter.seen).sum();
    Map<Facet, Map<String, Integer>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : fields.keySet()) {
      Map<String, Integer> counts = new HashMap<>();
      for (Counter counter : counters) {
        counter.counts.get(facet).forEach((value, n) -> counts.merge(value, n, Integer::sum));
      }
      facets.put(facet, most(counts));
    }
    return new Matches(Math.min(seen, Matches.MOST), seen <= Matches.MOST, facets);
  }

  private static Map<String, Integer> most(Map<String, Integer> counts) {
    Map<String, Integer> most = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_VALUES)
        .forEach(one -> most.put(one.getKey(), one.getValue()));
    return most;
  }

  /** What one thread has counted. */
  public final class Counter implements Collector {
    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    private int seen;

    private Counter() {
      fields.keySet().forEach(facet -> counts.put(facet, new HashMap<>()));
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      if (seen > Matches.MOST) {
        throw new CollectionTerminatedException();
      }
      return new Leaf(context);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    private final class Leaf implements LeafCollector {
      private final List<FacetField.Counts> facets;

      Leaf(LeafReaderContext context) throws IOException {
        this.facets = new ArrayList<>();
        for (Map.Entry<Facet, FacetField> field : fields.entrySet()) {
          facets.add(field.getValue().in(context.reader(), counts.get(field.getKey())));
        }
      }

      @Override
      public void setScorer(Scorable scorer) {
        // counts need no scores
      }

      @Override
      public void collect(int entry) throws IOException {
        if (++seen > Matches.MOST) {
          throw new CollectionTerminatedException();
        }
        for (FacetField.Counts facet : facets) {
          facet.add(entry);
        }
      }

      @Override
      public void finish() throws IOException {
        for (FacetField.Counts facet : facets) {
          facet.finish();
        }
      }
    }
  }
}
