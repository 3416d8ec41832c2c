package org.songluat.web.page.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.songluat.index.StoredWork;
import org.songluat.web.api.CitationMap;
import org.songluat.web.api.CitationMap.Edge;

/**
 * Sets works on a sheet: a column for each year, the oldest left, those without a date last; in a
 * column each work near those it has to do with.
 *
 * @param columns the years in their order, null for works without a date
 * @param places of the works, by id
 */
record GraphLayout(List<@Nullable Integer> columns, Map<String, Place> places, List<Edge> edges) {
  /** More boxes are no picture; those with the most to do with others are kept. */
  static final int MOST = 120;

  private static final int ROUNDS = 4;

  /** A column and a row in it, from 0. */
  record Place(int column, int row) {}

  /**
   * Sets the works of a map.
   *
   * @param centre only this work and those it has to do with; null for all
   */
  static GraphLayout of(CitationMap map, @Nullable String centre) {
    List<Edge> edges =
        map.edges().stream()
            .filter(e -> centre == null || e.from().equals(centre) || e.to().equals(centre))
            .toList();
    Set<String> kept = kept(edges);
    List<Edge> shown =
        edges.stream().filter(e -> kept.contains(e.from()) && kept.contains(e.to())).toList();
    TreeMap<Integer, List<String>> years = new TreeMap<>();
    kept.stream()
        .sorted()
        .forEach(
            id -> years.computeIfAbsent(year(map.works().get(id)), y -> new ArrayList<>()).add(id));
    List<List<String>> columns = new ArrayList<>(years.values());
    Map<String, Place> places = placed(columns, shown);
    List<@Nullable Integer> names = new ArrayList<>();
    years.keySet().forEach(year -> names.add(year == Integer.MAX_VALUE ? null : year));
    return new GraphLayout(names, places, shown);
  }

  private static Set<String> kept(List<Edge> edges) {
    Map<String, Integer> degrees = new HashMap<>();
    edges.forEach(edge ->
        Stream.of(edge.from(), edge.to()).forEach(id -> degrees.merge(id, 1, Integer::sum)));
    return new HashSet<>(
        degrees.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList());
  }

  /** Works without a date come after all years. */
  private static int year(@Nullable StoredWork work) {
    LocalDate issued = work == null ? null : work.work().issued();
    return issued == null ? Integer.MAX_VALUE : issued.getYear();
  }

  /** A few rounds in which each work goes to the mean height of those it has to do with. */
  private static Map<String, Place> placed(List<List<String>> columns, List<Edge> edges) {
    Map<String, List<String>> near = new HashMap<>();
    for (Edge edge : edges) {
      near.computeIfAbsent(edge.from(), k -> new ArrayList<>()).add(edge.to());
      near.computeIfAbsent(edge.to(), k -> new ArrayList<>()).add(edge.from());
    }
    Map<String, Place> places = new HashMap<>();
    for (int round = 0; round <= ROUNDS; round++) {
      for (int column = 0; column < columns.size(); column++) {
        List<String> ids = columns.get(column);
        if (round > 0) {
          ids.sort(
              Comparator.comparingDouble(id -> height(near.getOrDefault(id, List.of()), places)));
        }
        for (int row = 0; row < ids.size(); row++) {
          places.put(ids.get(row), new Place(column, row));
        }
      }
    }
    return places;
  }

  private static double height(List<String> near, Map<String, Place> places) {
    return near.stream().map(places::get).mapToInt(Place::row).average().orElse(0);
  }
}
