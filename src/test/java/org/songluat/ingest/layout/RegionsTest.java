package org.songluat.ingest.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegionsTest {
  private static Box line(double left, double top, double width) {
    return new Box(left, top, left + width, top + 14);
  }

  @Test
  void whatStandsBesideEachOtherIsApart() {
    Box issuer = line(90, 60, 150);
    Box number = line(110, 100, 90);
    Box motto = line(262, 60, 270);
    Box date = line(310, 100, 180);
    Box title = line(180, 180, 250);
    assertEquals(
        List.of(List.of(issuer), List.of(number), List.of(motto), List.of(date), List.of(title)),
        Regions.of(List.of(issuer, number, motto, date, title), List.of()));
  }

  @Test
  void linesBelowEachOtherAreOneRegion() {
    List<Box> lines = List.of(line(80, 100, 400), line(80, 118, 400), line(80, 136, 200));
    assertEquals(List.of(lines), Regions.of(lines, List.of()));
  }

  @Test
  void everyCellIsARegion() {
    Box one = line(20, 12, 20);
    Box other = line(70, 12, 20);
    List<Rule> rules =
        List.of(
            new Rule(10, 10, 110, 10),
            new Rule(10, 30, 110, 30),
            new Rule(10, 10, 10, 30),
            new Rule(60, 10, 60, 30),
            new Rule(110, 10, 110, 30));
    assertEquals(List.of(List.of(one), List.of(other)), Regions.of(List.of(one, other), rules));
  }
}
