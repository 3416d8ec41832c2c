package org.songluat.exchange.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.align.lesson.TextPair;

class TmxReaderTest {
  private static List<TextPair> read(String text) {
    return TmxReader.read("a.tmx", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String unit(String vi, String en) {
    return "<tu><tuv xml:lang=\"vi-VN\"><seg>%s</seg></tuv><tuv xml:lang=\"EN\"><seg>%s</seg></tuv></tu>"
        .formatted(vi, en);
  }

  private static String memory(String units) {
    return "<?xml version=\"1.0\"?><!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><tmx version=\"1.4\"><header/><body>%s</body></tmx>"
        .formatted(units);
  }

  @Test
  void unitsOfBothLanguagesArePairsWithoutTheirCodes() {
    String coded =
        unit("<bpt i=\"1\">{b}</bpt>Luật<ept i=\"1\">{/b}</ept> này", "<hi>This</hi> Law");
    String french =
        "<tu><tuv lang=\"vi\"><seg>một</seg></tuv><tuv lang=\"fr\"><seg>un</seg></tuv></tu>";
    assertEquals(List.of(new TextPair("Luật này", "This Law", 1)), read(memory(coded + french)));
  }

  @Test
  void nothingThatAFileRefersToIsOpened(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    String text =
        "<!DOCTYPE tmx [<!ENTITY x SYSTEM \"%s\">]><tmx><body>%s</body></tmx>"
            .formatted(secret.toUri(), unit("a&x;b", "c"));
    try {
      read(text).forEach(pair -> assertEquals(false, pair.vi().contains("secret")));
    } catch (TmxFormatException e) {
      assertEquals("a.tmx:1: a translation memory must be whole XML", e.getMessage());
    }
  }

  @Test
  void entitiesDoNotMultiply() {
    StringBuilder type = new StringBuilder("<!DOCTYPE tmx [<!ENTITY e0 \"ha\">");
    for (int k = 1; k < 40; k++) {
      type.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(k, k - 1, k - 1));
    }
    String text = type + "]><tmx><body>" + unit("a&e39;", "b") + "</body></tmx>";
    try {
      read(text).forEach(pair -> assertEquals(true, pair.vi().length() < 100));
    } catch (TmxFormatException e) {
      assertEquals("a.tmx:1: a translation memory must be whole XML", e.getMessage());
    }
  }

  @Test
  void brokenAndLargeFilesAreRefused(@TempDir Path folder) throws IOException {
    assertEquals(
        "a.tmx:1: a translation memory must be whole XML",
        assertThrows(TmxFormatException.class, () -> read("<tmx><body>")).getMessage());
    Path file = Files.writeString(folder.resolve("b.tmx"), memory(unit("một", "one")));
    assertEquals(1, TmxReader.read(file, 10_000).size());
    assertEquals(
        "b.tmx: a translation memory may have at most 0 MB; split it",
        assertThrows(TmxFormatException.class, () -> TmxReader.read(file, 10)).getMessage());
  }
}
