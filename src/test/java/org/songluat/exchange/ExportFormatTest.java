package org.songluat.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportFormatTest {
  @Test
  void isKnownByItsCodeInAnyCase() {
    assertEquals(ExportFormat.TMX, ExportFormat.of("Tmx"));
    assertEquals(
        List.of("tsv", "json", "tmx", "xlsx"),
        Arrays.stream(ExportFormat.values()).map(ExportFormat::code).toList());
  }

  @Test
  void anUnknownOneNamesThoseThatWork() {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> ExportFormat.of("pdf"));
    assertEquals("A format must be one of tsv, json, tmx, xlsx, got 'pdf'", thrown.getMessage());
  }
}
