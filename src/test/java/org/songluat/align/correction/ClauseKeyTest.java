package org.songluat.align.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.text.Span;

class ClauseKeyTest {
  private static ClauseKey key(Level level, String label, String text) {
    Path path = Path.ROOT.child(level, label);
    return ClauseKey.of("x", new Clause("", level, label, path, text, new Span(0, 0)));
  }

  @ParameterizedTest
  @CsvSource({
    "CLAUSE,2,2. Cây xanh,3,3. Cây  xanh",
    "POINT,đ,đ) Cây xanh,e,e) Cây xanh",
    "ARTICLE,5,Điều 5. Cây xanh,6,Điều 6: Cây xanh",
    "HEADING,IV,IV- Cây xanh,V,V. Cây xanh"
  })
  void aClauseThatIsRenumberedKeepsItsKey(
      Level level, String label, String text, String other, String renumbered) {
    assertEquals(key(level, label, text), key(level, other, renumbered));
  }

  @Test
  void anotherTextHasAnotherKey() {
    assertNotEquals(key(Level.CLAUSE, "2", "2. Cây"), key(Level.CLAUSE, "2", "2. Cấy"));
    assertNotEquals(key(Level.CHAPTER, "I", "Chương I"), key(Level.CHAPTER, "II", "Chương II"));
    assertNotEquals(key(Level.PARAGRAPH, "5", "5 cây"), key(Level.PARAGRAPH, "6", "6 cây"));
  }

  @Test
  void itIsReadAsItIsPrinted() {
    ClauseKey key = new ClauseKey("art_5__cl_2~2", "0123456789abcdef");
    assertEquals("art_5__cl_2~2#0123456789abcdef", key.toString());
    assertEquals(Optional.of(key), ClauseKey.parse(key.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#0123456789abcdef", "a#0123", "a b#0123456789abcdef", "a#x"})
  void whatIsNoKeyIsNotRead(String printed) {
    assertEquals(Optional.empty(), ClauseKey.parse(printed));
  }
}
