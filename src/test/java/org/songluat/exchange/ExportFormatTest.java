package org.songluat.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExportFormatTest {
  @Test
  void isKnownByItsCodeInAnyCase() {
    assertEquals(ExportFormat.TMX, ExportFormat.of("Tmx"));
    assertEquals(
        List.of("tsv", "json", "tmx", "xlsx", "docx", "akn", "xliff", "jsonl"),
        Arrays.stream(ExportFormat.values()).map(ExportFormat::code).toList());
  }

  @Test
  void isKnownByTheSuffixOfAFile() {
    assertEquals(Optional.of(ExportFormat.XLSX), ExportFormat.ofFile("Luật.v2.XLSX"));
    assertEquals(Optional.empty(), ExportFormat.ofFile("xlsx"));
    assertEquals(Optional.empty(), ExportFormat.ofFile("law.pdf"));
  }

  @Test
  void officeFilesAreNoText() {
    assertEquals(
        List.of(ExportFormat.XLSX, ExportFormat.DOCX),
        Arrays.stream(ExportFormat.values()).filter(format -> !format.isText()).toList());
  }

  @Test
  void anUnknownOneNamesThoseThatWork() {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> ExportFormat.of("pdf"));
    assertEquals(
        "A format must be one of tsv, json, tmx, xlsx, docx, akn, xliff, jsonl, got 'pdf'",
        thrown.getMessage());
  }
}
