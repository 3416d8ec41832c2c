package org.songluat.web.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songluat.index.StoredWork;
import org.songluat.index.relation.Related;
import org.songluat.index.relation.RelatedWorks;
import org.songluat.index.relation.Side;
import org.songluat.law.relation.Relation.Kind;

/**
 * Which works that are held speak of which others.
 *
 * @param works those that speak or are spoken of, by id
 * @param whole false where the library is so large that not all of its works were asked
 */
public record CitationMap(Map<String, StoredWork> works, List<Edge> edges, boolean whole) {
  /** More works make a picture that nobody reads, and cost time. */
  private static final int MOST_ASKED = 1_000;

  private static final int MOST_RELATED = 300;

  /** One work speaks of another: what it does with it, the gravest if several things. */
  public record Edge(String from, String to, Kind kind) {}

  public CitationMap {
    works = Map.copyOf(works);
    edges = List.copyOf(edges);
  }

  static CitationMap of(List<StoredWork> held, RelatedWorks related) throws IOException {
    Map<String, StoredWork> byId = new HashMap<>();
    held.forEach(work -> byId.put(work.id(), work));
    Map<String, StoredWork> works = new HashMap<>();
    List<Edge> edges = new ArrayList<>();
    for (StoredWork work : held.subList(0, Math.min(held.size(), MOST_ASKED))) {
      for (Map.Entry<String, Kind> other : others(related.of(work, MOST_RELATED)).entrySet()) {
        StoredWork target = byId.get(other.getKey());
        if (target != null && !target.id().equals(work.id())) {
          works.put(work.id(), work);
          works.put(target.id(), target);
          edges.add(new Edge(work.id(), target.id(), other.getValue()));
        }
      }
    }
    return new CitationMap(works, edges, held.size() <= MOST_ASKED);
  }

  /** The works that one speaks of, in the order of the kinds: citing alone is told last. */
  private static Map<String, Kind> others(Map<Kind, Side> sides) {
    Map<String, Kind> others = new java.util.LinkedHashMap<>();
    for (Kind kind :
        List.of(Kind.REPEALS, Kind.REPLACES, Kind.AMENDS, Kind.LEGAL_BASIS, Kind.CITES)) {
      for (Related related : sides.getOrDefault(kind, Side.NONE).works()) {
        if (related.held() != null && related.id() != null) {
          others.putIfAbsent(related.id(), kind);
        }
      }
    }
    return others;
  }
}
