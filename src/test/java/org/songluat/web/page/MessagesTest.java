package org.songluat.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.songluat.check.Discrepancy;
import org.songluat.exchange.ExportFormat;
import org.songluat.text.Language;

class MessagesTest {
  private static final Pattern USED =
      Pattern.compile("t\\.(get|count)\\(\\s*\"([^\"]+)\"\\s*([,)+])");

  private final Messages vi = Messages.of(Language.VI);
  private final Messages en = Messages.of(Language.EN);

  @Test
  void bothLanguagesSayTheSameThings() {
    assertEquals(vi.keys(), en.keys());
    for (String key : vi.keys()) {
      assertEquals(places(vi.get(key)), places(en.get(key)), key);
    }
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Pattern.compile("\\{\\d}").matcher(text).results().forEach(m -> places.add(m.group()));
    return places;
  }

  @Test
  void everyTextThatPagesUseIsThereAndNoOther() throws IOException {
    Set<String> unused = new TreeSet<>(vi.keys());
    for (Path folder :
        new Path[] {Path.of("src/main/jte"), Path.of("src/main/java/org/songluat/web/page")}) {
      try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
        for (Path file : files.toList()) {
          strike(Files.readString(file), unused);
        }
      }
    }
    assertEquals(Set.of(), unused);
  }

  private void strike(String source, Set<String> unused) {
    Matcher used = USED.matcher(source);
    while (used.find()) {
      String key = used.group(2);
      if (used.group(3).equals("+")) {
        assertTrue(vi.keys().stream().anyMatch(k -> k.startsWith(key)), key);
        unused.removeIf(k -> k.startsWith(key));
      } else if (used.group(1).equals("count")) {
        assertTrue(vi.keys().containsAll(Set.of(key + ".one", key + ".many")), key);
        unused.removeAll(Set.of(key + ".one", key + ".many"));
      } else {
        assertTrue(vi.keys().contains(key), key);
        unused.remove(key);
      }
    }
    Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z]+)+)\"")
        .matcher(source)
        .results()
        .forEach(m -> unused.remove(m.group(1)));
  }

  @Test
  void everyKindAndSeverityHasAName() {
    for (Discrepancy.Kind kind : Discrepancy.Kind.values()) {
      assertTrue(vi.keys().contains("check.kind." + kind.code()), kind.code());
    }
    for (Discrepancy.Severity severity : Discrepancy.Severity.values()) {
      assertTrue(vi.keys().contains("check.severity." + severity.code()), severity.code());
    }
  }

  @Test
  void everyFormatIsToldWhatItIsFor() {
    for (ExportFormat format : ExportFormat.values()) {
      assertTrue(vi.keys().contains("format." + format.code()), format.code());
    }
  }

  @Test
  void textsAreInComposedForm() {
    for (String key : vi.keys()) {
      assertTrue(Normalizer.isNormalized(vi.get(key), Normalizer.Form.NFC), key);
    }
  }

  @Test
  void numbersAndDatesFollowTheLanguage() {
    assertEquals("12.345 kết quả", vi.count("search.hits", 12345));
    assertEquals("12,345 results", en.count("search.hits", 12345));
    assertEquals("1 result", en.count("search.hits", 1));
    assertEquals("0 results", en.count("search.hits", 0));
    assertEquals("05/09/2026", vi.date(LocalDate.of(2026, 9, 5)));
    assertEquals("5 September 2026", en.date(LocalDate.of(2026, 9, 5)));
  }

  @Test
  void whatFillsAPlaceIsNoPlaceItself() {
    assertEquals(
        "No clause has all of “{1} $0”; “thư” was searched",
        en.get("note.corrected", "{1} $0", "thư"));
  }

  @Test
  void anUnknownKeyIsAMistakeOfOurs() {
    assertEquals(
        "No message has the key 'x'",
        assertThrows(IllegalArgumentException.class, () -> en.get("x")).getMessage());
  }
}
