package org.songluat.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.songluat.index.StoredSource;
import org.songluat.law.Clause;
import org.songluat.law.Finding;
import org.songluat.law.Level;
import org.songluat.law.Outline;
import org.songluat.law.Titles;
import org.songluat.law.Version;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Language;
import org.songluat.text.Span;

class EditionsTest {
  private static final Work WORK =
      new Work(null, null, WorkType.LAW, null, null, null, null, Titles.NONE);

  private static Version version(String... texts) {
    org.songluat.law.Path path = org.songluat.law.Path.ROOT.child(Level.PARAGRAPH, "1");
    return new Version(
        Language.VI,
        List.of(texts).stream()
            .map(t -> new Clause("", Level.PARAGRAPH, "1", path, t, new Span(0, 0)))
            .toList());
  }

  private static StoredSource source(String name, Version version) {
    Outline outline = new Outline(WORK, List.of(version), List.of(), List.of());
    return new StoredSource("/base/" + name, "", "w", outline);
  }

  private static Editions editions(StoredSource... sources) {
    return new Editions(List.of(sources), new Shown(Path.of("/base")));
  }

  @Test
  void takesTheFullerTextAndNamesBoth() {
    Editions editions =
        editions(source("a.txt", version("Một")), source("b.txt", version("Một", "Hai")));
    assertEquals(Optional.of(version("Một", "Hai")), editions.best(Language.VI));
    assertEquals(
        List.of(
            "A work has one text a language: the vi text of b.txt is used, that of a.txt differs"),
        editions.findings().stream().map(Finding::message).toList());
  }

  @Test
  void takesTheFirstOfEqualTexts() {
    Editions editions = editions(source("b.txt", version("Một")), source("a.txt", version("Một")));
    editions.best(Language.VI);
    assertEquals(
        List.of("A work has one text a language: b.txt has the same vi text as a.txt"),
        editions.findings().stream().map(Finding::message).toList());
  }

  @Test
  void hasNoTextInALanguageThatNoSourceHas() {
    assertEquals(Optional.empty(), editions(source("a.txt", version())).best(Language.EN));
  }
}
