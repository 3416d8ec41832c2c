package org.songluat.web.page.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.text.Span;
import org.songluat.web.page.Piece;

class RunTest {
  private static final String TEXT = "Theo Luật A và Luật B.";

  @Test
  void citationsAreLinksWhereTheirWorkIsHeldAndMarkedWhereItIsNot() {
    List<Run> runs =
        Run.of(
            TEXT,
            List.of(new Citing(new Span(5, 11), "/works/a"), new Citing(new Span(15, 21), null)),
            List.of(new Span(0, 4), new Span(5, 9)));
    assertEquals(
        List.of(
            new Run(null, false, List.of(new Piece("Theo", true), new Piece(" ", false))),
            new Run("/works/a", true, List.of(new Piece("Luật", true), new Piece(" A", false))),
            new Run(null, false, List.of(new Piece(" và ", false))),
            new Run(null, true, List.of(new Piece("Luật B", false))),
            new Run(null, false, List.of(new Piece(".", false)))),
        runs);
  }

  @Test
  void ofTwoCitationsThatOverlapTheFirstCountsAndNoneBeyondTheText() {
    List<Run> runs =
        Run.of(
            TEXT,
            List.of(
                new Citing(new Span(5, 11), "/works/a"),
                new Citing(new Span(8, 13), "/works/b"),
                new Citing(new Span(15, 99), "/works/c")),
            List.of());
    assertEquals(
        List.of("Theo ", "Luật A", " và Luật B."),
        runs.stream().map(run -> run.pieces().getFirst().text()).toList());
  }
}
