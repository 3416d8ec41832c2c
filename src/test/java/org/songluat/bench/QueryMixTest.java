package org.songluat.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryMixTest {
  @Test
  void aLineHoldsAQueryAloneOrBehindItsKind() {
    assertEquals(
        List.of("trồng cây", "\"cây bàng\"", "một"),
        QueryMix.of(List.of("trồng cây", "phrase\t\"cây bàng\"\trare", "", "term\tmột")));
  }
}
