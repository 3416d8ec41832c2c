package org.songluat.web.page.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.songluat.index.StoredWork;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.law.relation.Relation.Kind;
import org.songluat.web.api.CitationMap;
import org.songluat.web.api.CitationMap.Edge;

class GraphLayoutTest {
  private static StoredWork work(String id, @Nullable Integer year) {
    LocalDate issued = year == null ? null : LocalDate.of(year, 1, 1);
    Work work = new Work(id, id, WorkType.LAW, null, null, issued, null, Titles.NONE);
    return new StoredWork(work, 1, 1, 1, 1, List.of(), List.of());
  }

  private static CitationMap map(Map<String, @Nullable Integer> years, List<Edge> edges) {
    Map<String, StoredWork> works = new HashMap<>();
    years.forEach((id, year) -> works.put(id, work(id, year)));
    return new CitationMap(works, edges, true);
  }

  private static final CitationMap THREE =
      map(
          Map.of("a", 2001, "b", 2010, "c", 2020),
          List.of(new Edge("b", "a", Kind.AMENDS), new Edge("c", "b", Kind.CITES)));

  @Test
  void olderWorksStandToTheLeft() {
    GraphLayout layout = GraphLayout.of(THREE, null);
    assertEquals(
        List.of(
            new GraphLayout.Years(2001, 2001),
            new GraphLayout.Years(2010, 2010),
            new GraphLayout.Years(2020, 2020)),
        layout.columns());
    assertEquals(
        Map.of(
            "a", new GraphLayout.Place(0, 0),
            "b", new GraphLayout.Place(1, 0),
            "c", new GraphLayout.Place(2, 0)),
        layout.places());
  }

  @Test
  void roundAWorkOnlyThoseStandThatItHasToDoWith() {
    GraphLayout layout = GraphLayout.of(THREE, "a");
    assertEquals(List.of(new Edge("b", "a", Kind.AMENDS)), layout.edges());
    assertEquals(2, layout.places().size());
  }

  @Test
  void manyYearsShareColumnsAndWorksWithoutADateComeLast() {
    Map<String, @Nullable Integer> years = new HashMap<>();
    List<Edge> edges = new java.util.ArrayList<>();
    for (int k = 0; k < 21; k++) {
      years.put("w" + k, 1990 + k);
      edges.add(new Edge("w" + k, "z", Kind.CITES));
    }
    years.put("z", null);
    GraphLayout layout = GraphLayout.of(map(years, edges), null);
    assertEquals(new GraphLayout.Years(1990, 1993), layout.columns().getFirst());
    assertEquals(
        new GraphLayout.Years(GraphLayout.UNDATED, GraphLayout.UNDATED),
        layout.columns().getLast());
    assertEquals(7, layout.columns().size());
  }

  @Test
  void aPictureHasOnlyTheWorksWithTheMostTies() {
    Map<String, @Nullable Integer> years = new HashMap<>();
    List<Edge> edges = new java.util.ArrayList<>();
    for (int k = 0; k < 500; k++) {
      years.put("w" + k, 2000);
      edges.add(new Edge("w" + k, "w0", Kind.CITES));
    }
    GraphLayout layout = GraphLayout.of(map(years, edges), null);
    assertEquals(GraphLayout.MOST, layout.places().size());
    assertEquals(true, layout.places().containsKey("w0"));
  }
}
