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
 * Sets works on a sheet: columns of some years each, the oldest left, works without a date last; in
 * a column each work near those it has to do with.
 *
 * @param columns the years in their order
 * @param places of the works, by id
 */
record GraphLayout(List<Years> columns, Map<String, Place> places, List<Edge> edges) {
  /** More boxes are no picture; those with the most to do with others are kept. */
  static final int MOST = 120;

  static final int UNDATED = Integer.MAX_VALUE;

  /** As many stand on a wide screen side by side. */
  private static final int MOST_COLUMNS = 7;

  private static final int ROUNDS = 4;

  /** The first and the last year of a column; {@link #UNDATED} both for works without a date. */
  record Years(int from, int to) {}

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
    List<Years> names = new ArrayList<>();
    List<List<String>> columns = columns(years, names);
    return new GraphLayout(names, placed(columns, shown), shown);
  }

  /** As few years go together as let the columns stand side by side. */
  private static List<List<String>> columns(
      TreeMap<Integer, List<String>> years, List<Years> names) {
    int works = years.values().stream().mapToInt(List::size).sum();
    int high = (works + MOST_COLUMNS - 1) / MOST_COLUMNS;
    List<List<String>> columns = columns(years, names, high);
    while (columns.size() > MOST_COLUMNS && high < works) {
      high++;
      names.clear();
      columns = columns(years, names, high);
    }
    return columns;
  }

  private static List<List<String>> columns(
      TreeMap<Integer, List<String>> years, List<Years> names, int high) {
    List<List<String>> columns = new ArrayList<>();
    years.forEach((year, ids) -> {
      boolean full = columns.isEmpty() || columns.getLast().size() + ids.size() > high;
      if (full || year == UNDATED) {
        columns.add(new ArrayList<>());
        names.add(new Years(year, year));
      }
      columns.getLast().addAll(ids);
      names.set(names.size() - 1, new Years(names.getLast().from, year));
    });
    return columns;
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
    return issued == null ? UNDATED : issued.getYear();
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
