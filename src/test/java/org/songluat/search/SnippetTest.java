package org.songluat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.songluat.text.Span;

class SnippetTest {
  private static final String LONG = "điều ".repeat(400);

  private static List<Span> windows(Span... marks) {
    return Snippet.of(new HitSide("id", LONG, List.of(marks))).windows();
  }

  @Test
  void aTextThatIsNotLongIsShownWhole() {
    HitSide side = new HitSide("id", "Điều 1.", List.of(new Span(0, 4)));
    assertEquals(List.of(new Span(0, 7)), Snippet.of(side).windows());
  }

  @Test
  void withoutMarksTheBeginningIsShown() {
    assertEquals(List.of(new Span(0, 539)), windows());
  }

  @Test
  void theBeginningAndTheDensestPlaceAreShown() {
    assertEquals(
        List.of(new Span(0, 89), new Span(1445, 1894)),
        windows(new Span(500, 504), new Span(1500, 1504), new Span(1600, 1604)));
  }

  @Test
  void aPlaceNearTheBeginningIsShownWithIt() {
    assertEquals(List.of(new Span(0, 539)), windows(new Span(150, 154)));
  }

  @Test
  void theLastWordsAreReached() {
    assertEquals(LONG.length(), windows(new Span(1995, 1999)).getLast().end());
  }

  @Property(tries = 200)
  void someMarkIsShownAndWindowsAreApart(@ForAll @IntRange(max = 398) int word) {
    List<Span> marks = new ArrayList<>(List.of(new Span(word * 5, word * 5 + 4)));
    List<Span> windows = windows(marks.toArray(Span[]::new));
    assertTrue(windows.stream().anyMatch(w -> w.start() <= word * 5 && w.end() >= word * 5 + 4));
    assertTrue(windows.size() < 2 || windows.get(0).end() <= windows.get(1).start());
  }
}
