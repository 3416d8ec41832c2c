package org.songluat.cli.workplace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.songluat.ingest.source.ProcessLimits;
import org.songluat.ingest.source.ReadLimits;

class ReaderSettingsTest {
  private static ProcessLimits limits(Map<String, String> set) {
    Properties properties = new Properties();
    properties.putAll(set);
    return ReaderSettings.of(properties, ReadLimits.DEFAULT).process();
  }

  @Test
  void theUsualWhereNothingIsSet() {
    assertEquals(new ProcessLimits(512, 60, 3600, 1000), limits(Map.of()));
  }

  @Test
  void whatIsSet() {
    assertEquals(
        new ProcessLimits(2048, 7200, 7200, 1000),
        limits(Map.of("songluat.reader.memory", "2048", "songluat.reader.seconds", "7200")));
  }

  @Test
  void tesseractIsOnThePathOrWhereItIsSaidToBe() {
    Properties properties = new Properties();
    assertEquals("", ReaderSettings.of(properties, ReadLimits.DEFAULT).ocr().folder());
    properties.setProperty("songluat.reader.tesseract", "/opt/tesseract");
    assertEquals(
        "/opt/tesseract", ReaderSettings.of(properties, ReadLimits.DEFAULT).ocr().folder());
  }

  @Test
  void nothingButNumbers() {
    assertEquals(
        "songluat.reader.memory must be a whole number from 1 on, got '1g'",
        assertThrows(CommandException.class, () -> limits(Map.of("songluat.reader.memory", "1g")))
            .getMessage());
  }
}
