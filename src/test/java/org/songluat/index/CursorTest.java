package org.songluat.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
  @Property
  void comesBackAsItWas(
      @ForAll @FloatRange(max = 1e6f) float score, @ForAll @IntRange(max = 1000) int doc) {
    ScoreDoc read = Cursor.read(Cursor.of(new ScoreDoc(doc, score), doc), doc, 1001);
    assertEquals(score, read.score);
    assertEquals(doc, read.doc);
  }

  @Test
  void oneBeyondTheIndexIsBroughtToItsEnd() {
    assertEquals(9, Cursor.read(Cursor.of(new ScoreDoc(500, 1), 7), 7, 10).doc);
  }

  @Test
  void thatOfAnotherQueryIsRefused() {
    String cursor = Cursor.of(new ScoreDoc(3, 1), 7);
    assertThrows(IllegalArgumentException.class, () -> Cursor.read(cursor, 8, 10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xyz", "!!", "AAAAAAAAAAAAAAAA", "f8AAAAAAAAA", "P4AAAP____8"})
  void anythingElseIsRefused(String cursor) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Cursor.read(cursor, 1, 10));
    assertEquals(
        "A cursor must be the `next` of the page before, got '" + cursor + "'", e.getMessage());
  }
}
