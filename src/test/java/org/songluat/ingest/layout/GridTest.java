package org.songluat.ingest.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GridTest {
  /** Two rows; the upper one has two cells, the lower one only one. */
  private static final List<Rule> TABLE =
      List.of(
          new Rule(10, 10, 110, 10),
          new Rule(10, 30, 110, 30),
          new Rule(10, 50, 110, 50),
          new Rule(10, 10, 10, 50),
          new Rule(110, 10, 110, 50),
          new Rule(60, 10, 60, 30));

  @Test
  void cellsLieBetweenTheRulesThatPassThem() {
    Grid grid = Grid.of(TABLE).getFirst();
    assertEquals(Optional.of(new Box(10, 10, 60, 30)), grid.cell(20, 20));
    assertEquals(Optional.of(new Box(60, 10, 110, 30)), grid.cell(70, 20));
    assertEquals(Optional.of(new Box(10, 30, 110, 50)), grid.cell(20, 40));
    assertEquals(Optional.empty(), grid.cell(200, 20));
  }

  @Test
  void rulesDrawnCellByCellAreOne() {
    List<Rule> parts = new ArrayList<>(TABLE.subList(1, TABLE.size()));
    parts.add(new Rule(60, 10.4, 110, 10.4));
    parts.add(new Rule(10, 10, 59, 10));
    assertEquals(
        Grid.of(TABLE).getFirst().across().size(), Grid.of(parts).getFirst().across().size());
  }

  @Test
  void rulesThatTouchNoOthersAreNoGrid() {
    assertEquals(List.of(), Grid.of(List.of(new Rule(10, 10, 110, 10), new Rule(10, 90, 110, 90))));
  }

  @Test
  void gridsApartAreSeveralTheSmallestFirst() {
    List<Rule> both = new ArrayList<>();
    for (Rule rule : TABLE) {
      both.add(new Rule(rule.left(), rule.top() + 300, 3 * rule.right(), rule.bottom() + 300));
    }
    both.removeIf(r -> !r.horizontal());
    both.add(new Rule(20, 310, 20, 350));
    both.addAll(TABLE);
    assertEquals(List.of(10.0, 310.0), Grid.of(both).stream().map(g -> g.box().top()).toList());
  }
}
