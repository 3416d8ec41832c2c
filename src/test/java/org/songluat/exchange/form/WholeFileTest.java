package org.songluat.exchange.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void takesThePlaceOfTheOldOne() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "older");
    WholeFile.write(file, out -> out.write(NEW));
    assertEquals("new", Files.readString(file));
    assertEquals(List.of("a"), names());
  }

  @Test
  void isNotThereWhereWritingFails() throws IOException {
    Path file = folder.resolve("a");
    IOException thrown =
        assertThrows(
            IOException.class,
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write(NEW);
                      throw new IOException("full");
                    }));
    assertEquals("full", thrown.getMessage());
    assertEquals(List.of(), names());
  }

  @Test
  void followsALink() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "older");
    Path link = Files.createSymbolicLink(folder.resolve("b"), file);
    WholeFile.write(link, out -> out.write(NEW));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(file));
  }

  @Test
  void aDeviceStaysWhatItIs() throws IOException {
    Path nothing = Path.of("/dev/null");
    assumeTrue(Files.exists(nothing));
    WholeFile.write(nothing, out -> out.write(NEW));
    assertTrue(Files.exists(nothing));
    assertTrue(!Files.isRegularFile(nothing));
  }
}
