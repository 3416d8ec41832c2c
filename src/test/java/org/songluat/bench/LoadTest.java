package org.songluat.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoadTest {
  private static final List<String> QUERIES =
      IntStream.range(0, 500).mapToObj(Integer::toString).toList();

  /** Notes what it is asked, and fails when told to. */
  private static final class Noting implements Engine {
    private final Set<String> asked = new ConcurrentSkipListSet<>();

    @Override
    public int ask(String query) throws IOException {
      if (query.equals("fail") || !asked.add(query)) {
        throw new IOException("cannot answer " + query);
      }
      return 1;
    }

    @Override
    public void close() {
      // holds nothing
    }
  }

  @Test
  void everyQueryIsAskedOnceHoweverManyAsk() throws Exception {
    for (int askers : List.of(1, 8)) {
      Noting engine = new Noting();
      new Load(QUERIES).run(engine, askers);
      assertEquals(QUERIES.size(), engine.asked.size());
    }
  }

  @Test
  void anAnswerThatFailsEndsTheRun() {
    Load load = new Load(List.of("a", "fail"));
    IOException failure = assertThrows(IOException.class, () -> load.run(new Noting(), 2));
    assertEquals("A query could not be asked: cannot answer fail", failure.getMessage());
  }

  @Test
  void sharesOfTheTimesAreTold() {
    long[] nanos = IntStream.rangeClosed(1, 100).mapToLong(k -> (101 - k) * 1_000_000L).toArray();
    Load.Result result = Load.Result.of(nanos, 2_000_000_000L);
    assertEquals(new Load.Result(50, 95, 99, 50), result);
  }

  @Test
  void theMedianRoundCounts() {
    Load.Result slow = new Load.Result(9, 9, 9, 1);
    Load.Result middle = new Load.Result(5, 6, 7, 2);
    Load.Result quick = new Load.Result(1, 1, 1, 3);
    assertEquals(middle, Load.Result.median(List.of(slow, quick, middle)));
  }
}
